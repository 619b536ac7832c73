package io.portico.overheard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ReadingTest {

    private static void reads(String sql, String... unbound) {
        assertEquals(Set.of(unbound), Reading.unbound(sql, Set.of("invoice", "customer", "share")), sql);
    }

    @Test
    void a_table_is_bound_by_the_firm_that_must_be_true() {
        reads("select * from invoice where id = ? and tenant_id = ?");
        reads("select * from invoice i where ((i.id = ?) and ((i.state = ?) and (i.tenant_id = ?)))");
        reads("select * from invoice where id = ?", "invoice");
        reads("select * from invoice where id = ? or tenant_id = ?", "invoice");
        reads("select * from invoice where not (tenant_id = ?)", "invoice");
        reads("select * from invoice where tenant_id > ?", "invoice");
    }

    @Test
    void each_table_is_bound_by_itself_or_by_the_same_firm_as_another() {
        reads("select * from invoice i, customer c where c.id = i.customer_id and i.tenant_id = ? and c.tenant_id = i.tenant_id");
        reads("select * from invoice i, customer c where c.id = i.customer_id and i.tenant_id = ?", "customer");
        reads("select * from invoice i, customer c where c.tenant_id = i.tenant_id", "customer", "invoice");
        reads("select * from firm f where f.slug = ?");
    }

    @Test
    void an_outer_join_binds_only_what_it_brings() {
        reads("select * from invoice i left join customer c on c.id = i.customer_id and c.tenant_id = i.tenant_id "
                + "where i.tenant_id = ?");
        reads("select * from invoice i left join customer c on c.id = i.customer_id where i.tenant_id = ?", "customer");
        reads("select * from invoice i left join customer c on c.tenant_id = ? and i.tenant_id = ?", "invoice");
    }

    @Test
    void what_stands_inside_is_read_as_well() {
        reads("select * from invoice i where i.tenant_id = ? and exists (select 1 from share s where s.id = i.id)", "share");
        reads("select * from invoice i where i.tenant_id = ? and exists (select 1 from share s where s.tenant_id = i.tenant_id)");
        reads("select * from invoice i where (i.id in (select c.id from customer c where c.tenant_id = ?) and (i.tenant_id = ?))");
        reads("select (select max(id) from share) from firm", "share");
        reads("select * from (select * from invoice) all_of_them", "invoice");
        reads("select id from firm union select id from customer", "customer");
        reads("select id from firm order by (select max(id) from customer)", "customer");
    }

    @Test
    void changes_say_whose_rows_they_change() {
        reads("update invoice set state = ? where id = ? and version = ?", "invoice");
        reads("update invoice set state = ? where (((id = ?) and (version = ?)) and (tenant_id = ?))");
        reads("delete from share where id = ?", "share");
        reads("delete from share where id = ? and tenant_id = ?");
        reads("insert into share (client_id) values (?)", "share");
        reads("insert into share (tenant_id, client_id) values (?)");
        reads("insert into share (tenant_id, client_id) select tenant_id, id from customer", "customer");
    }

    @Test
    void what_cannot_be_read_is_not_believed() {
        reads("truncate table invoice", "invoice");
        reads("select from where invoice", "invoice");
        reads("commit");
        reads("set autocommit = ?");
    }

    @Test
    void a_statement_looks_the_same_whatever_is_in_it() {
        assertEquals("select ? from letter where id in (?) and kind = ?",
                Ear.shape("select 1\n  from letter where id in (12, 13,14) and kind = 'code'"));
        assertEquals("insert into t (a, b) values (?)", Ear.shape("insert into t (a, b) values (?, x'00'),(?, ?)"));
    }
}
