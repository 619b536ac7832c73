--liquibase formatted sql

--changeset portico:202611221630-view-viewing
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'viewing'
create table viewing (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id      char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    token_hash     binary(32)   not null,
    share_id       bigint       not null,
    client_id      bigint       not null,
    colleague_id   bigint       not null,
    colleague_name varchar(200) not null,
    staff_session  char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    reason         varchar(300) not null,
    began_at       datetime(6)  not null,
    until_at       datetime(6)  not null,
    ended_at       datetime(6)  null,
    primary key (tenant_id, id),
    unique key (id),
    unique key viewing_public_id (tenant_id, public_id),
    key viewing_of (tenant_id, client_id, began_at),
    key viewing_session (staff_session),
    foreign key viewing_share (tenant_id, share_id) references share (tenant_id, id),
    foreign key viewing_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table viewing;

--changeset portico:202611221630-view-client-totp
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_totp'
create table client_totp (
    id          bigint        not null auto_increment,
    tenant_id   bigint        not null,
    version     int           not null default 0,
    client_id   bigint        not null,
    sealed_key  varbinary(80) not null,
    last_step   bigint        not null,
    added_at    datetime(6)   not null,
    used_at     datetime(6)   null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_totp_of (tenant_id, client_id),
    foreign key client_totp_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_totp;

--changeset portico:202611221630-view-client-passkey
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_passkey'
create table client_passkey (
    id              bigint          not null auto_increment,
    tenant_id       bigint          not null,
    version         int             not null default 0,
    public_id       char(13)        character set utf8mb4 collate utf8mb4_bin not null,
    client_id       bigint          not null,
    credential_id   varbinary(1023) not null,
    credential      varbinary(4096) not null,
    sign_count      bigint          not null,
    backup_eligible boolean         not null,
    name            varchar(100)    not null,
    added_at        datetime(6)     not null,
    used_at         datetime(6)     null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_passkey_public_id (tenant_id, public_id),
    unique key client_passkey_credential (tenant_id, credential_id),
    key client_passkey_of (tenant_id, client_id),
    foreign key client_passkey_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_passkey;

--changeset portico:202611221630-view-client-recovery-code
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_recovery_code'
create table client_recovery_code (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    client_id   bigint      not null,
    hash        binary(32)  not null,
    added_at    datetime(6) not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_recovery_code_hash (tenant_id, client_id, hash),
    foreign key client_recovery_code_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_recovery_code;

--changeset portico:202611221630-view-client-factor-reset
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_factor_reset'
create table client_factor_reset (
    id           bigint       not null auto_increment,
    tenant_id    bigint       not null,
    version      int          not null default 0,
    client_id    bigint       not null,
    asked_by     varchar(200) not null,
    asked_at     datetime(6)  not null,
    effective_at datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_factor_reset_of (tenant_id, client_id),
    foreign key client_factor_reset_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_factor_reset;
