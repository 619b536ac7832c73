--liquibase formatted sql

--changeset portico:202611221650-sign-ins-client
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_sign_in'
create table client_sign_in (
    id         bigint       not null auto_increment,
    tenant_id  bigint       not null,
    version    int          not null default 0,
    client_id  bigint       null,
    account    binary(32)   not null,
    at         datetime(6)  not null,
    way        varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    came_in    boolean      not null,
    new_device boolean      not null,
    agent      varchar(200) null,
    network    varchar(45)  character set utf8mb4 collate utf8mb4_bin null,
    block      varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    primary key (tenant_id, id),
    unique key (id),
    key client_sign_in_of (tenant_id, client_id, id),
    key client_sign_in_guesses (came_in, at),
    foreign key client_sign_in_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_sign_in;

--changeset portico:202611221650-sign-ins-colleague
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague_sign_in'
create table colleague_sign_in (
    id           bigint       not null auto_increment,
    colleague_id bigint       null,
    account      binary(32)   not null,
    at           datetime(6)  not null,
    way          varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    came_in      boolean      not null,
    new_device   boolean      not null,
    agent        varchar(200) null,
    network      varchar(45)  character set utf8mb4 collate utf8mb4_bin null,
    block        varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    primary key (id),
    key colleague_sign_in_of (colleague_id, id),
    key colleague_sign_in_guesses (came_in, at),
    foreign key colleague_sign_in_colleague (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table colleague_sign_in;
