package org.rollcall.quickstart.bench.postgres;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.rollcall.quickstart.CannotGoOn;
import org.rollcall.quickstart.bench.Said;
import org.rollcall.quickstart.bench.crowd.CrowdFiles;
import org.rollcall.quickstart.demo.Service;

/** What the three services have written down. */
public final class Books implements AutoCloseable {
  private final Map<Service, ServiceDatabase> databases = new EnumMap<>(Service.class);

  private Books() {}

  /**
   * Opens them, and has each count what is put into its outbox from now on: rows there live only
   * until the broker has confirmed them.
   *
   * @param settings what each service was told
   */
  public static Books open(Function<Service, Map<String, String>> settings) {
    Books books = new Books();
    for (Service service : Service.values()) {
      ServiceDatabase database = ServiceDatabase.of(service, settings.apply(service));
      books.databases.put(service, database);
      database.run(
          "create table bench_said (bytes bigint not null)",
          """
          create function bench_note() returns trigger language plpgsql as
          $$ begin insert into bench_said values (octet_length(new.body)); return null; end $$\
          """,
          "create trigger bench_note after insert on outbox"
              + " for each row execute function bench_note()");
    }
    return books;
  }

  private ServiceDatabase of(Service service) {
    return Objects.requireNonNull(databases.get(service), service.folder());
  }

  /** How far a reading has come on its way through the services. */
  public Progress progress(UUID reading) {
    String state = of(Service.READER).text("select state from reading where id = ?", reading);
    if (state.equals("REFUSED") || state.equals("FAILED")) {
      throw CannotGoOn.infrastructure(
          "the reading ended "
              + state
              + ": "
              + of(Service.READER)
                  .text("select code || ', ' || what from reading where id = ?", reading),
          "what it names.");
    }
    boolean read = state.equals("COMPLETE");
    boolean published =
        read
            && of(Service.CLASSIFIER)
                    .number("select count(*) from reading where reading = ?", reading)
                > 0;
    return new Progress(read, published, published && followed());
  }

  /** Whether remediation has handled everything that the classifier has said so far. */
  public boolean followed() {
    long said = of(Service.CLASSIFIER).number("select count(*) from bench_said");
    return of(Service.REMEDIATION).number("select count(*) from inbox where state = 'DONE'")
        >= said;
  }

  /** Whether the classifier has handled everything that the reader has said so far. */
  public boolean judged() {
    long said = of(Service.READER).number("select count(*) from bench_said");
    return of(Service.CLASSIFIER).number("select count(*) from inbox where state = 'DONE'") >= said;
  }

  /** How many proposals there are: they are made beside everything else, after findings. */
  public long proposals() {
    return of(Service.REMEDIATION).number("select count(*) from proposal");
  }

  /** How many findings remediation keeps. */
  public long findings() {
    return of(Service.REMEDIATION).number("select count(*) from finding");
  }

  /** How many outsiders the classifier sees in the internal list. */
  public long misplaced() {
    return of(Service.CLASSIFIER)
        .number(
            "select cast(coalesce(sum(contacts), 0) as bigint)"
                + " from census, jsonb_array_elements_text(cast(lists as jsonb)) as l(list)"
                + " where verdict = 'EXTERNAL' and l.list = ?",
            CrowdFiles.INTERNAL_LIST);
  }

  /** How many contacts have which verdict. */
  public Map<String, Long> verdicts() {
    Map<String, Long> verdicts = new LinkedHashMap<>();
    for (String verdict : new String[] {"INTERNAL", "EXTERNAL", "UNCERTAIN"}) {
      verdicts.put(
          verdict,
          of(Service.CLASSIFIER)
              .number("select count(*) from contact where not gone and verdict = ?", verdict));
    }
    return verdicts;
  }

  /** What each service has said since the books were opened. */
  public Map<Service, Said> said() {
    Map<Service, Said> said = new EnumMap<>(Service.class);
    for (Service service : Service.values()) {
      ServiceDatabase database = of(service);
      said.put(
          service,
          new Said(
              database.number("select count(*) from bench_said"),
              database.number("select coalesce(sum(bytes), 0) from bench_said")));
    }
    return said;
  }

  /** PostgreSQL's version. */
  public String version() {
    return of(Service.READER).text("select current_setting('server_version')");
  }

  @Override
  public void close() {
    databases.values().forEach(ServiceDatabase::close);
  }

  /**
   * How far a reading has come.
   *
   * @param read the reader has read everything and said so
   * @param published the classifier has judged and published it
   * @param followed remediation has followed everything that was published
   */
  public record Progress(boolean read, boolean published, boolean followed) {}
}
