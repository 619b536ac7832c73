--liquibase formatted sql

--changeset portico:202611221610-factor-session-level
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'staff_session' and column_name = 'level'
alter table staff_session
    add column level     varchar(10) character set utf8mb4 collate utf8mb4_bin not null default 'PASSWORD',
    add column proven_at datetime(6) null;
--rollback alter table staff_session drop column level, drop column proven_at;

--changeset portico:202611221610-factor-totp
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague_totp'
create table colleague_totp (
    colleague_id bigint        not null,
    sealed_key   varbinary(80) not null,
    last_step    bigint        not null,
    added_at     datetime(6)   not null,
    used_at      datetime(6)   null,
    primary key (colleague_id),
    foreign key colleague_totp_of (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table colleague_totp;

--changeset portico:202611221610-factor-passkey
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague_passkey'
create table colleague_passkey (
    id              bigint          not null auto_increment,
    public_id       char(13)        character set utf8mb4 collate utf8mb4_bin not null,
    colleague_id    bigint          not null,
    credential_id   varbinary(1023) not null,
    credential      varbinary(4096) not null,
    sign_count      bigint          not null,
    backup_eligible boolean         not null,
    name            varchar(100)    not null,
    added_at        datetime(6)     not null,
    used_at         datetime(6)     null,
    primary key (id),
    unique key colleague_passkey_public_id (public_id),
    unique key colleague_passkey_credential (credential_id),
    key colleague_passkey_of (colleague_id),
    foreign key colleague_passkey_colleague (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table colleague_passkey;

--changeset portico:202611221610-factor-recovery
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague_recovery_code'
create table colleague_recovery_code (
    colleague_id bigint      not null,
    hash         binary(32)  not null,
    added_at     datetime(6) not null,
    primary key (colleague_id, hash),
    foreign key colleague_recovery_code_of (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table colleague_recovery_code;

--changeset portico:202611221610-factor-reset
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'factor_reset'
create table factor_reset (
    colleague_id bigint       not null,
    asked_by     bigint       not null,
    asked_at     datetime(6)  not null,
    effective_at datetime(6)  not null,
    primary key (colleague_id),
    foreign key factor_reset_of (colleague_id) references colleague (id),
    foreign key factor_reset_by (asked_by) references colleague (id)
) default charset = utf8mb4;
--rollback drop table factor_reset;
