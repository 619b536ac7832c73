--liquibase formatted sql

--changeset portico:202611221400-firm-firm
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'firm'
create table firm (
    id                  bigint       not null auto_increment,
    version             int          not null default 0,
    public_id           char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    slug                varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    edition             varchar(10)  not null,
    name                varchar(120) not null,
    legal_name          varchar(200) null,
    street              varchar(200) null,
    post_code           varchar(20)  null,
    city                varchar(100) null,
    country             char(2)      character set utf8mb4 collate utf8mb4_bin null,
    vat_id              varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
    registration_number varchar(40)  null,
    contact_email       varchar(254) null,
    portal_open         boolean      not null default false,
    logo_sha256         binary(32)   null,
    logo_width          int          not null default 0,
    logo_height         int          not null default 0,
    accent              char(7)      character set utf8mb4 collate utf8mb4_bin not null,
    language            char(2)      character set utf8mb4 collate utf8mb4_bin not null,
    zone                varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    currency            char(3)      character set utf8mb4 collate utf8mb4_bin not null,
    terms_url           varchar(500) null,
    privacy_url         varchar(500) null,
    sign_in_method      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    unknown_address     varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    record_sign_in      boolean      not null default false,
    created_at          datetime(6)  not null,
    primary key (id),
    unique key firm_public_id (public_id),
    unique key firm_slug_now (slug)
) default charset = utf8mb4;
--rollback drop table firm;

--changeset portico:202611221400-firm-firm-slug
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'firm_slug'
create table firm_slug (
    slug       varchar(50) character set utf8mb4 collate utf8mb4_bin not null,
    firm_id    bigint      not null,
    created_at datetime(6) not null,
    primary key (slug),
    foreign key firm_slug_firm (firm_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table firm_slug;

--changeset portico:202611221400-firm-colleague
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'colleague'
create table colleague (
    id              bigint       not null auto_increment,
    version         int          not null default 0,
    public_id       char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    email           varchar(254) not null,
    email_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    first_name      varchar(100) not null,
    last_name       varchar(100) not null,
    password_hash   varchar(200) character set utf8mb4 collate utf8mb4_bin null,
    language        char(2)      character set utf8mb4 collate utf8mb4_bin not null,
    zone            varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    created_at      datetime(6)  not null,
    primary key (id),
    unique key colleague_public_id (public_id),
    unique key colleague_email (email_canonical)
) default charset = utf8mb4;
--rollback drop table colleague;

--changeset portico:202611221400-firm-membership
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'membership'
create table membership (
    firm_id      bigint      not null,
    colleague_id bigint      not null,
    role         varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
    primary key (firm_id, colleague_id),
    key membership_colleague (colleague_id),
    foreign key membership_firm (firm_id) references firm (id),
    foreign key membership_of (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table membership;

--changeset portico:202611221400-firm-staff-session
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'staff_session'
create table staff_session (
    id_hash        binary(32)   not null,
    public_id      char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    colleague_id   bigint       not null,
    created_at     datetime(6)  not null,
    seen_at        datetime(6)  not null,
    absolute_until datetime(6)  not null,
    agent          varchar(200) null,
    network        varchar(45)  character set utf8mb4 collate utf8mb4_bin null,
    primary key (id_hash),
    key staff_session_of (colleague_id),
    foreign key staff_session_colleague (colleague_id) references colleague (id)
) default charset = utf8mb4;
--rollback drop table staff_session;

--changeset portico:202611221400-firm-usage-limit
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'usage_limit'
create table usage_limit (
    name         varchar(40) character set utf8mb4 collate utf8mb4_bin not null,
    subject      binary(32)  not null,
    window_start datetime(6) not null,
    hits         int         not null,
    expires_at   datetime(6) not null,
    primary key (name, subject, window_start),
    key usage_limit_expiry (expires_at)
) default charset = utf8mb4;
--rollback drop table usage_limit;
