--liquibase formatted sql

--changeset portico:202611221500-invoice-due-of-firm
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and index_name = 'invoice_due_of_firm'
create index invoice_due_of_firm on invoice (tenant_id, due_sort, public_id);
--rollback drop index invoice_due_of_firm on invoice;

--changeset portico:202611221500-invoice-open-of-firm
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.statistics where table_schema = database() and index_name = 'invoice_open_of_firm'
create index invoice_open_of_firm on invoice (tenant_id, open_minor, public_id);
--rollback drop index invoice_open_of_firm on invoice;
