--liquibase formatted sql

--changeset portico:202611221410-client-stored-file
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'stored_file'
create table stored_file (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    sha256      binary(32)   not null,
    media_type  varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    size        bigint       not null,
    bytes       longblob     not null,
    created_at  datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key stored_file_content (tenant_id, sha256),
    foreign key stored_file_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table stored_file;

--changeset portico:202611221410-client-customer
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'customer'
create table customer (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id           char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    kind                varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    name                varchar(200) not null,
    email               varchar(254) null,
    street              varchar(200) null,
    post_code           varchar(20)  null,
    city                varchar(100) null,
    country             char(2)      character set utf8mb4 collate utf8mb4_bin null,
    vat_id              varchar(20)  character set utf8mb4 collate utf8mb4_bin null,
    registration_number varchar(40)  null,
    language            char(2)      character set utf8mb4 collate utf8mb4_bin null,
    external_key        varchar(60)  collate utf8mb4_bin null,
    email_canonical     varchar(254) character set utf8mb4 collate utf8mb4_bin null,
    created_at          datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key customer_public_id (tenant_id, public_id),
    unique key customer_external_key (tenant_id, external_key),
    key customer_vat_id (tenant_id, vat_id),
    key customer_email (tenant_id, email_canonical),
    key customer_name (tenant_id, name),
    foreign key customer_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table customer;

--changeset portico:202611221410-client-client
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client'
create table client (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id       char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    email           varchar(254) not null,
    email_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    first_name      varchar(100) null,
    last_name       varchar(100) null,
    password_hash   varchar(200) character set utf8mb4 collate utf8mb4_bin null,
    language        char(2)      character set utf8mb4 collate utf8mb4_bin not null,
    zone            varchar(50)  character set utf8mb4 collate utf8mb4_bin not null,
    date_style      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    time_style      varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    money_style     varchar(20)  character set utf8mb4 collate utf8mb4_bin not null,
    registered_at   datetime(6)  null,
    last_sign_in_at datetime(6)  null,
    created_at      datetime(6)  not null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_public_id (tenant_id, public_id),
    unique key client_email (tenant_id, email_canonical),
    foreign key client_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table client;

--changeset portico:202611221410-client-client-session
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'client_session'
create table client_session (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    id_hash        binary(32)   not null,
    public_id      char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    client_id      bigint       not null,
    created_at     datetime(6)  not null,
    seen_at        datetime(6)  not null,
    absolute_until datetime(6)  not null,
    agent          varchar(200) null,
    network        varchar(45)  character set utf8mb4 collate utf8mb4_bin null,
    primary key (tenant_id, id),
    unique key (id),
    unique key client_session_hash (tenant_id, id_hash),
    key client_session_of (tenant_id, client_id),
    foreign key client_session_client (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table client_session;

--changeset portico:202611221410-client-share
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'share'
create table share (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id   char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    client_id   bigint       not null,
    customer_id bigint       not null,
    sections    varchar(100) character set utf8mb4 collate utf8mb4_bin not null,
    statuses    varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
    until       date         null,
    shared_by   varchar(200) null,
    created_at  datetime(6)  not null,
    revoked_at  datetime(6)  null,
    revoked_by  varchar(200) null,
    primary key (tenant_id, id),
    unique key (id),
    unique key share_public_id (tenant_id, public_id),
    unique key share_pair (tenant_id, client_id, customer_id),
    key share_customer (tenant_id, customer_id),
    foreign key share_client (tenant_id, client_id) references client (tenant_id, id),
    foreign key share_of (tenant_id, customer_id) references customer (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table share;

--changeset portico:202611221410-client-letter
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'letter'
create table letter (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id    char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    kind         varchar(30)  character set utf8mb4 collate utf8mb4_bin not null,
    lane         int          not null,
    recipient    varchar(254) not null,
    content      mediumblob   null,
    message_id   varchar(120) character set utf8mb4 collate utf8mb4_bin not null,
    state        varchar(10)  character set utf8mb4 collate utf8mb4_bin not null,
    attempts     int          not null default 0,
    not_before   datetime(6)  not null,
    expires_at   datetime(6)  null,
    claimed_by   varchar(60)  character set utf8mb4 collate utf8mb4_bin null,
    lease_until  datetime(6)  null,
    fence        int          not null default 0,
    problem      varchar(300) null,
    created_at   datetime(6)  not null,
    sent_at      datetime(6)  null,
    primary key (tenant_id, id),
    unique key (id),
    unique key letter_public_id (tenant_id, public_id),
    unique key letter_message_id (message_id),
    key letter_due (state, lane, id, not_before),
    foreign key letter_firm (tenant_id) references firm (id)
) default charset = utf8mb4;
--rollback drop table letter;

--changeset portico:202611221410-client-invitation
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'invitation'
create table invitation (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    public_id   char(13)     character set utf8mb4 collate utf8mb4_bin not null,
    client_id   bigint       not null,
    share_id    bigint       not null,
    letter_id   bigint       null,
    token_hash  binary(32)   not null,
    note        varchar(500) null,
    invited_by  varchar(200) not null,
    created_at  datetime(6)  not null,
    expires_at  datetime(6)  not null,
    opened_at   datetime(6)  null,
    used_at     datetime(6)  null,
    revoked_at  datetime(6)  null,
    primary key (tenant_id, id),
    unique key (id),
    unique key invitation_token (tenant_id, token_hash),
    unique key invitation_public_id (tenant_id, public_id),
    key invitation_client (tenant_id, client_id),
    key invitation_share (tenant_id, share_id),
    key invitation_letter (tenant_id, letter_id),
    foreign key invitation_of (tenant_id, client_id) references client (tenant_id, id),
    foreign key invitation_to (tenant_id, share_id) references share (tenant_id, id),
    foreign key invitation_by_letter (tenant_id, letter_id) references letter (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table invitation;

--changeset portico:202611221410-client-sign-in-attempt
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'sign_in_attempt'
create table sign_in_attempt (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    email_canonical varchar(254) character set utf8mb4 collate utf8mb4_bin not null,
    client_id       bigint       null,
    visit_hash      binary(32)   not null,
    link_hash       binary(32)   null,
    code_mac        binary(32)   null,
    letter_id       bigint       null,
    tries           int          not null default 0,
    created_at      datetime(6)  not null,
    asked_at        datetime(6)  not null,
    expires_at      datetime(6)  not null,
    consumed_at     datetime(6)  null,
    primary key (tenant_id, id),
    unique key (id),
    unique key sign_in_attempt_link (tenant_id, link_hash),
    key sign_in_attempt_visit (tenant_id, visit_hash),
    key sign_in_attempt_client (tenant_id, client_id),
    key sign_in_attempt_letter (tenant_id, letter_id),
    foreign key sign_in_attempt_of (tenant_id, client_id) references client (tenant_id, id),
    foreign key sign_in_attempt_letter_of (tenant_id, letter_id) references letter (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table sign_in_attempt;

--changeset portico:202611221410-client-password-reset
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from information_schema.tables where table_schema = database() and table_name = 'password_reset'
create table password_reset (
    id          bigint      not null auto_increment,
    tenant_id   bigint      not null,
    version     int         not null default 0,
    client_id   bigint      null,
    token_hash  binary(32)  not null,
    created_at  datetime(6) not null,
    expires_at  datetime(6) not null,
    used_at     datetime(6) null,
    primary key (tenant_id, id),
    unique key (id),
    unique key password_reset_token (tenant_id, token_hash),
    key password_reset_client (tenant_id, client_id),
    foreign key password_reset_of (tenant_id, client_id) references client (tenant_id, id)
) default charset = utf8mb4;
--rollback drop table password_reset;
