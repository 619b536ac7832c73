--liquibase formatted sql

--changeset portico:202611221620-house
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from firm where slug = 'admin'
insert into firm (public_id, slug, edition, name, accent, language, zone, currency, sign_in_method, unknown_address, created_at)
values ('0000000000000', 'admin', 'FREE', 'Portico', '#35566e', 'en', 'UTC', 'EUR', 'CODE', 'NEUTRAL', utc_timestamp(6));
--rollback delete from firm where slug = 'admin';

--changeset portico:202611221620-staff-code
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'staff_code'
create table staff_code (
    id              bigint       not null auto_increment,
    subject_hash    binary(32)   not null,
    email_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    link_hash       binary(32)   not null,
    code_mac        binary(32)   null,
    letter_id       bigint       null,
    tries           int          not null default 0,
    asked_at        datetime(6)  not null,
    expires_at      datetime(6)  not null,
    consumed_at     datetime(6)  null,
    primary key (id),
    unique key staff_code_link (link_hash),
    key staff_code_subject (subject_hash, id),
    key staff_code_expiry (expires_at)
) default charset = utf8mb4;
--rollback drop table staff_code;

--changeset portico:202611221620-sign-up
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'sign_up'
create table sign_up (
    id            bigint       not null auto_increment,
    visit_hash    binary(32)   not null,
    subject_hash  binary(32)   not null,
    company       varchar(120) not null,
    slug          varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    capacity      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    email         varchar(254) not null,
    first_name    varchar(100) not null,
    last_name     varchar(100) not null,
    password_hash varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    language      char(2)      character set utf8mb4 collate utf8mb4_bin not null,
    zone          varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    expires_at    datetime(6)  not null,
    proven_at     datetime(6)  null,
    primary key (id),
    unique key sign_up_visit (visit_hash),
    key sign_up_subject (subject_hash),
    key sign_up_expiry (expires_at)
) default charset = utf8mb4;
--rollback drop table sign_up;

--changeset portico:202611221620-staff-reset
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'staff_reset'
create table staff_reset (
    id           bigint      not null auto_increment,
    colleague_id bigint      null,
    token_hash   binary(32)  not null,
    expires_at   datetime(6) not null,
    used_at      datetime(6) null,
    primary key (id),
    unique key staff_reset_token (token_hash),
    key staff_reset_of (colleague_id),
    key staff_reset_expiry (expires_at),
    foreign key staff_reset_colleague (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table staff_reset;

--changeset portico:202611221620-email-change
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'email_change'
create table email_change (
    id            bigint       not null auto_increment,
    tenant_id     bigint       not null,
    version       int          not null default 0,
    client_id     bigint       not null,
    old_email     varchar(254) not null,
    old_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    new_email     varchar(254) not null,
    undo_hash     binary(32)   not null,
    password_mark binary(32)   null,
    agent         varchar(200) null,
    changed_at    datetime(6)  not null,
    undone_at     datetime(6)  null,
    primary key (tenant_id, id),
    unique key id (id),
    unique key email_change_undo (tenant_id, undo_hash),
    key email_change_of (tenant_id, client_id, id),
    key email_change_left (tenant_id, old_canonical),
    foreign key email_change_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table email_change;

--changeset portico:202611221620-staff-email-change
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'staff_email_change'
create table staff_email_change (
    id            bigint       not null auto_increment,
    colleague_id  bigint       not null,
    old_email     varchar(254) not null,
    new_email     varchar(254) not null,
    undo_hash     binary(32)   not null,
    password_mark binary(32)   null,
    agent         varchar(200) null,
    changed_at    datetime(6)  not null,
    undone_at     datetime(6)  null,
    primary key (id),
    unique key staff_email_change_undo (undo_hash),
    key staff_email_change_of (colleague_id, id),
    foreign key staff_email_change_colleague (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table staff_email_change;

--changeset portico:202611221620-firm-steps
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'firm' and column_name = 'steps_hidden'
alter table firm add column steps_hidden boolean not null default false;
--rollback alter table firm drop column steps_hidden;

--changeset portico:202611221620-membership-capacity
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'membership' and column_name = 'capacity'
alter table membership add column capacity varchar(20) character set utf8mb4 collate utf8mb4_bin null;
--rollback alter table membership drop column capacity;
