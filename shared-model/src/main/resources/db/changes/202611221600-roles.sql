--liquibase formatted sql

--changeset portico:202611221600-roles-colleague-invitation
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague_invitation'
create table colleague_invitation (
    id              bigint       not null auto_increment,
    version         int          not null default 0,
    public_id       char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    firm_id         bigint       not null,
    email           varchar(254) not null,
    email_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    role            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    token_hash      binary(32)   not null,
    invited_by      varchar(200) not null,
    created_at      datetime(6)  not null,
    expires_at      datetime(6)  not null,
    used_at         datetime(6)  null,
    revoked_at      datetime(6)  null,
    primary key (id),
    unique key colleague_invitation_public_id (public_id),
    unique key colleague_invitation_token (token_hash),
    key colleague_invitation_of (firm_id, email_canonical),
    foreign key colleague_invitation_firm (firm_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table colleague_invitation;
