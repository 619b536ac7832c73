--liquibase formatted sql

--changeset portico:202611221530-stored-file-kind
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and index_name = 'stored_file_kind'
create index stored_file_kind on stored_file (tenant_id, media_type, created_at);
--rollback drop index stored_file_kind on stored_file;
