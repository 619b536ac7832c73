--liquibase formatted sql

--changeset portico:202611221420-invoice-invoice
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invoice'
create table invoice (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id       char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    customer_id     bigint       not null,
    number          varchar(100) collate utf8mb4_bin not null,
    kind            varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    type_code       varchar(4)   character set utf8mb4 collate utf8mb4_bin null,
    state           varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    subject         varchar(300) null,
    issued_on       date         not null,
    due_on          date         null,
    due_sort        date         generated always as (coalesce(due_on, date '9999-12-31')) stored,
    currency        char(3)      character set utf8mb4 collate utf8mb4_bin not null,
    line_net_minor  bigint       not null default 0,
    net_minor       bigint       not null default 0,
    tax_minor       bigint       not null default 0,
    gross_minor     bigint       not null default 0,
    rounding_minor  bigint       not null default 0,
    payable_minor   bigint       not null,
    paid_minor      bigint       not null default 0,
    open_minor      bigint       not null default 0,
    order_reference varchar(200) null,
    buyer_reference varchar(200) null,
    contract_reference varchar(200) null,
    preceding_reference varchar(500) null,
    note            varchar(2000) null,
    payment_terms   varchar(1000) null,
    means_code      varchar(4)   character set utf8mb4 collate utf8mb4_bin null,
    iban            varchar(40)  null,
    bic             varchar(20)  null,
    account_name    varchar(200) null,
    remittance_reference varchar(200) null,
    seller_name                varchar(200) null,
    seller_street              varchar(300) null,
    seller_post_code           varchar(30)  null,
    seller_city                varchar(100) null,
    seller_country             varchar(2)   character set utf8mb4 collate utf8mb4_bin null,
    seller_vat_id              varchar(40)  null,
    seller_registration_number varchar(60)  null,
    seller_email               varchar(254) null,
    buyer_name                varchar(200) null,
    buyer_street              varchar(300) null,
    buyer_post_code           varchar(30)  null,
    buyer_city                varchar(100) null,
    buyer_country             varchar(2)   character set utf8mb4 collate utf8mb4_bin null,
    buyer_vat_id              varchar(40)  null,
    buyer_registration_number varchar(60)  null,
    buyer_email               varchar(254) null,
    seller_key      varchar(220) null,
    fingerprint     binary(32)   null,
    source          varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    created_by      varchar(200) null,
    created_at      datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key invoice_public_id (tenant_id, public_id),
    key invoice_newest (tenant_id, customer_id, issued_on, public_id),
    key invoice_due (tenant_id, customer_id, due_sort, public_id),
    key invoice_open (tenant_id, customer_id, open_minor, public_id),
    key invoice_number (tenant_id, number),
    key invoice_of_firm (tenant_id, issued_on, public_id),
    key invoice_fingerprint (tenant_id, fingerprint),
    foreign key invoice_customer (tenant_id, customer_id) references customer (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invoice;

--changeset portico:202611221420-invoice-invoice-line
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invoice_line'
create table invoice_line (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    invoice_id     bigint         not null,
    position       int            not null,
    line_number    varchar(60)    null,
    name           varchar(500)   not null,
    description    varchar(2000)  null,
    quantity       decimal(19,8)  null,
    unit_code      varchar(10)    character set utf8mb4 collate utf8mb4_bin null,
    unit_price     decimal(19,8)  null,
    net_minor      bigint         not null,
    tax_category   varchar(4)     character set utf8mb4 collate utf8mb4_bin null,
    tax_rate       decimal(7,4)   null,
    primary key (tenant_id, id),
    unique key (id),
    key invoice_line_order (tenant_id, invoice_id, position),
    foreign key invoice_line_of (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invoice_line;

--changeset portico:202611221420-invoice-invoice-adjustment
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invoice_adjustment'
create table invoice_adjustment (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    invoice_id     bigint       not null,
    line_position  int          null,
    position       int          not null,
    charge         boolean      not null,
    reason         varchar(300) null,
    amount_minor   bigint       not null,
    tax_category   varchar(4)   character set utf8mb4 collate utf8mb4_bin null,
    tax_rate       decimal(7,4) null,
    primary key (tenant_id, id),
    unique key (id),
    key invoice_adjustment_order (tenant_id, invoice_id, position),
    foreign key invoice_adjustment_of (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invoice_adjustment;

--changeset portico:202611221420-invoice-invoice-tax
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invoice_tax'
create table invoice_tax (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    invoice_id     bigint       not null,
    position       int          not null,
    tax_category   varchar(4)   character set utf8mb4 collate utf8mb4_bin null,
    tax_rate       decimal(7,4) null,
    taxable_minor  bigint       not null,
    tax_minor      bigint       not null,
    exemption      varchar(500) null,
    primary key (tenant_id, id),
    unique key (id),
    key invoice_tax_order (tenant_id, invoice_id, position),
    foreign key invoice_tax_of (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invoice_tax;

--changeset portico:202611221420-invoice-invoice-original
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invoice_original'
create table invoice_original (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id      char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    invoice_id     bigint       not null,
    sha256         binary(32)   not null,
    syntax         varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    file_name      varchar(255) not null,
    size           bigint       not null,
    valid          boolean      null,
    failed_rules   text         null,
    replaced_at    datetime(6)  null,
    received_at    datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key invoice_original_public_id (tenant_id, public_id),
    key invoice_original_content (tenant_id, sha256),
    key invoice_original_invoice (tenant_id, invoice_id),
    foreign key invoice_original_bytes (tenant_id, sha256) references stored_file (tenant_id, sha256),
    foreign key invoice_original_of (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invoice_original;

--changeset portico:202611221420-invoice-payment
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'payment'
create table payment (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id      char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    invoice_id     bigint       not null,
    amount_minor   bigint       not null,
    currency       char(3)      character set utf8mb4 collate utf8mb4_bin not null,
    received_on    date         not null,
    method         varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    note           varchar(300) null,
    recorded_by    varchar(200) null,
    recorded_at    datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key payment_public_id (tenant_id, public_id),
    key payment_of (tenant_id, invoice_id),
    foreign key payment_invoice (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table payment;

--changeset portico:202611221420-invoice-timeline-event
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'timeline_event'
create table timeline_event (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    at           datetime(6)  not null,
    kind         varchar(40)  character set utf8mb4 collate utf8mb4_bin not null,
    actor_kind   varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    actor_id     bigint       null,
    actor_name   varchar(200) null,
    customer_id  bigint       null,
    client_id    bigint       null,
    invoice_id   bigint       null,
    subject      varchar(300) null,
    changes      text         null,
    primary key (tenant_id, id),
    unique key (id),
    key timeline_event_newest (tenant_id, at, id),
    key timeline_event_customer (tenant_id, customer_id, at),
    key timeline_event_client (tenant_id, client_id, at),
    key timeline_event_invoice (tenant_id, invoice_id, at),
    foreign key timeline_of_customer (tenant_id, customer_id) references customer (tenant_id, id),
    foreign key timeline_of_client (tenant_id, client_id) references client (tenant_id, id),
    foreign key timeline_of_invoice (tenant_id, invoice_id) references invoice (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table timeline_event;
