--liquibase formatted sql

--changeset portico:202611230010-mail-hold
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'mail_hold'
create table mail_hold (
    id    tinyint     not null check (id = 1),
    since datetime(6) not null,
    primary key (id)
) default charset = utf8mb4;
--rollback drop table mail_hold;
