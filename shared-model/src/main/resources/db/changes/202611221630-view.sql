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
