--liquibase formatted sql

--changeset portico:202611221520-firm-account
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'firm' and column_name = 'iban'
alter table firm
    add column iban         varchar(34)  character set utf8mb4 collate utf8mb4_bin null,
    add column bic          varchar(11)  character set utf8mb4 collate utf8mb4_bin null,
    add column account_name varchar(200) null;
--rollback alter table firm drop column account_name, drop column bic, drop column iban;
