--liquibase formatted sql

--changeset portico:202611221620-house
--preconditions onFail:MARK_RAN onError:HALT
--precondition-sql-check expectedResult:0 select count(*) from firm where slug = 'admin'
insert into firm (public_id, slug, edition, name, accent, language, zone, currency, sign_in_method, unknown_address, created_at)
values ('0000000000000', 'admin', 'FREE', 'Portico', '#35566e', 'en', 'UTC', 'EUR', 'CODE', 'NEUTRAL', utc_timestamp(6));
--rollback delete from firm where slug = 'admin';
