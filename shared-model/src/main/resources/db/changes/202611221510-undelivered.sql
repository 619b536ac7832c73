--liquibase formatted sql

--changeset portico:202611221510-letter-refused
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'letter' and column_name = 'refused'
alter table letter
    add column subject varchar(300) null,
    add column refused boolean not null default false,
    add key letter_problem (tenant_id, problem(10), id);
--rollback alter table letter drop key letter_problem, drop column refused, drop column subject;

--changeset portico:202611221510-share-letter
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'share' and column_name = 'letter_id'
alter table share
    add column letter_id bigint null,
    add key share_letter (tenant_id, letter_id),
    add foreign key share_told_by (tenant_id, letter_id) references letter (tenant_id, id);
--rollback alter table share drop foreign key share_told_by, drop key share_letter, drop column letter_id;
