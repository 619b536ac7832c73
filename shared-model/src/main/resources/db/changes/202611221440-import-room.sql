--liquibase formatted sql

--changeset portico:202611221440-import-room-invoice
--comment What stands in an e-invoice is kept whole, as long as the reader takes it in.
alter table invoice
    modify note text null,
    modify payment_terms text null,
    modify preceding_reference text null,
    modify order_reference varchar(255) null,
    modify buyer_reference varchar(255) null,
    modify contract_reference varchar(255) null,
    modify remittance_reference varchar(255) null,
    modify iban varchar(255) null,
    modify bic varchar(255) null,
    modify account_name varchar(1000) null,
    modify seller_name varchar(1000) null,
    modify seller_street text null,
    modify seller_post_code varchar(255) null,
    modify seller_city varchar(1000) null,
    modify seller_vat_id varchar(255) null,
    modify seller_registration_number varchar(255) null,
    modify seller_email varchar(255) null,
    modify buyer_name varchar(1000) null,
    modify buyer_street text null,
    modify buyer_post_code varchar(255) null,
    modify buyer_city varchar(1000) null,
    modify buyer_vat_id varchar(255) null,
    modify buyer_registration_number varchar(255) null,
    modify buyer_email varchar(255) null,
    modify seller_key varchar(1010) null;
--rollback not required

--changeset portico:202611221440-import-room-invoice-line
alter table invoice_line
    modify line_number varchar(255) null,
    modify name varchar(1000) not null,
    modify description text null;
--rollback not required

--changeset portico:202611221440-import-room-invoice-adjustment
alter table invoice_adjustment modify reason text null;
--rollback not required

--changeset portico:202611221440-import-room-invoice-tax
alter table invoice_tax modify exemption text null;
--rollback not required

--changeset portico:202611221440-import-room-import-file
--comment What a colleague has said about a file, so that reading it again knows.
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.columns where table_schema = database() and table_name = 'import_file' and column_name = 'seller_accepted'
alter table import_file
    modify party varchar(1000) null,
    modify reason_details text null,
    add seller_accepted boolean not null default false,
    add creates_customer boolean not null default false,
    add same_number varchar(10) character set utf8mb4 collate utf8mb4_bin null,
    add decided_by_id bigint null,
    add decided_by varchar(200) null;
--rollback alter table import_file drop seller_accepted, drop creates_customer, drop same_number, drop decided_by_id, drop decided_by;
