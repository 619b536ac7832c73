--liquibase formatted sql

--changeset portico:202611221430-import-import-job
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'import_job'
create table import_job (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id    char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    name         varchar(255) not null,
    created_by   varchar(200) not null,
    colleague_id bigint       not null,
    total        int          not null,
    created_at   datetime(6)  not null,
    finished_at  datetime(6)  null,
    claimed_by   varchar(60)  character set utf8mb4 collate utf8mb4_bin null,
    lease_until  datetime(6)  null,
    fence        int          not null default 0,
    primary key (tenant_id, id),
    unique key (id),
    unique key import_job_public_id (tenant_id, public_id),
    key import_job_newest (tenant_id, created_at),
    key import_job_open (finished_at, lease_until),
    foreign key import_job_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table import_job;

--changeset portico:202611221430-import-import-file
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'import_file'
create table import_file (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id      char(13)      character set utf8mb4 collate utf8mb4_bin not null,
    job_id         bigint        not null,
    position       int           not null,
    file_name      varchar(255)  not null,
    size           bigint        not null,
    sha256         binary(32)    null,
    syntax         varchar(10)   character set utf8mb4 collate utf8mb4_bin null,
    result         varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    reason         varchar(100)  character set utf8mb4 collate utf8mb4_bin null,
    reason_details varchar(1000) null,
    field          varchar(200)  null,
    number         varchar(100)  null,
    party          varchar(200)  null,
    payable_minor  bigint        null,
    currency       char(3)       character set utf8mb4 collate utf8mb4_bin null,
    valid          boolean       null,
    failed_rules   text          null,
    invoice_id     bigint        null,
    customer_id    bigint        null,
    read_at        datetime(6)   null,
    primary key (tenant_id, id),
    unique key (id),
    unique key import_file_public_id (tenant_id, public_id),
    key import_file_order (tenant_id, job_id, position),
    key import_file_result (tenant_id, job_id, result),
    key import_file_invoice (tenant_id, invoice_id),
    key import_file_customer (tenant_id, customer_id),
    key import_file_content (tenant_id, sha256),
    foreign key import_file_bytes (tenant_id, sha256) references stored_file (tenant_id, sha256),
    foreign key import_file_job (tenant_id, job_id) references import_job (tenant_id, id),
    foreign key import_file_to_invoice (tenant_id, invoice_id) references invoice (tenant_id, id),
    foreign key import_file_to_customer (tenant_id, customer_id) references customer (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table import_file;
