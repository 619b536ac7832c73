--liquibase formatted sql

--changeset portico:202611221640-customer-file-customer-file
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'customer_file'
create table customer_file (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id      char(13)      character set utf8mb4 collate utf8mb4_bin not null,
    name           varchar(255)  not null,
    sha256         binary(32)    not null,
    stage          varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    encoding       varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    separated_by   varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    decimals       varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    headings       boolean       not null,
    sheet          int           not null,
    mapping        varchar(2000) character set utf8mb4 collate utf8mb4_bin not null,
    known          varchar(10)   character set utf8mb4 collate utf8mb4_bin not null,
    total          int           not null,
    problem        varchar(100)  character set utf8mb4 collate utf8mb4_bin null,
    created_by     varchar(200)  not null,
    colleague_id   bigint        not null,
    created_at     datetime(6)   not null,
    imported_at    datetime(6)   null,
    finished_at    datetime(6)   null,
    claimed_by     varchar(60)   character set utf8mb4 collate utf8mb4_bin null,
    lease_until    datetime(6)   null,
    fence          int           not null default 0,
    primary key (tenant_id, id),
    unique key (id),
    unique key customer_file_public_id (tenant_id, public_id),
    key customer_file_newest (tenant_id, created_at),
    key customer_file_content (tenant_id, sha256),
    key customer_file_open (finished_at, lease_until),
    foreign key customer_file_bytes (tenant_id, sha256) references stored_file (tenant_id, sha256),
    foreign key customer_file_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table customer_file;

--changeset portico:202611221640-customer-file-customer-file-row
--comment One row of a file: what it says of which customer, what is wrong with it, and what became of it.
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'customer_file_row'
create table customer_file_row (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    file_id     bigint        not null,
    number      int           not null,
    told        text          not null,
    result      varchar(20)   character set utf8mb4 collate utf8mb4_bin not null,
    wrong       text          null,
    customer_id bigint        null,
    primary key (tenant_id, id),
    unique key (id),
    unique key customer_file_row_number (tenant_id, file_id, number),
    key customer_file_row_result (tenant_id, file_id, result, number),
    key customer_file_row_customer (tenant_id, customer_id),
    foreign key customer_file_row_file (tenant_id, file_id) references customer_file (tenant_id, id),
    foreign key customer_file_row_to_customer (tenant_id, customer_id) references customer (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table customer_file_row;

--changeset portico:202611221640-customer-file-registration-number
--comment Customers of a file are looked for by it, thousands at a time.
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and index_name = 'customer_registration_number'
create index customer_registration_number on customer (tenant_id, registration_number);
--rollback drop index customer_registration_number on customer;
