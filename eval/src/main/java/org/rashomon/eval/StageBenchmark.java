package org.rashomon.eval;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.rashomon.Pipeline;
import org.rashomon.align.Aligner;
import org.rashomon.clean.Cleaner;
import org.rashomon.compare.Comparer;
import org.rashomon.group.Grouper;
import org.rashomon.model.Account;
import org.rashomon.model.Alignment;
import org.rashomon.model.Article;
import org.rashomon.model.Cleaned;
import org.rashomon.model.Cleaned.Kept;
import org.rashomon.model.Comparison;
import org.rashomon.model.Dossier;
import org.rashomon.model.RawDocument;
import org.rashomon.model.Story;
import org.rashomon.read.DocumentReader;
import org.rashomon.tell.DossierJson;
import org.rashomon.tell.Teller;
import org.rashomon.understand.Understander;

/**
 * How long every stage takes over one folder of reports, on one thread, and how long the whole takes on all. Each
 * stage is given what the one before it made beforehand, so that it is timed alone.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class StageBenchmark {
  /** Folders, from the project's root; {@code -p folder=...} names others. */
  @Param({"examples/ferry", "examples/port"})
  @SuppressWarnings("NullAway.Init") // JMH sets it.
  public String folder;

  private List<String> paths = List.of();
  private List<RawDocument> documents = List.of();
  private List<Article> articles = List.of();
  private List<Account> accounts = List.of();
  private List<Story> stories = List.of();
  private List<Alignment> alignments = List.of();
  private List<Comparison> comparisons = List.of();
  private final Cleaner cleaner = new Cleaner();
  private final Understander understander = new Understander();
  private final Pipeline pipeline = new Pipeline(new Pipeline.Listener() {});

  /** Makes what the stages are given. */
  @Setup
  public void prepare() throws IOException {
    paths = List.of(Path.of(ProjectFolder.find().toString(), folder).toString());
    documents = read();
    articles = clean().stream().filter(Kept.class::isInstance).map(kept -> ((Kept) kept).article()).toList();
    accounts = understand();
    stories = group();
    alignments = align();
    comparisons = compare();
  }

  @TearDown
  public void close() {
    understander.close();
    pipeline.close();
  }

  @Benchmark
  public List<RawDocument> read() {
    try (Stream<RawDocument> read = new DocumentReader().read(paths, InputStream.nullInputStream())) {
      return read.toList();
    }
  }

  @Benchmark
  public List<Cleaned> clean() {
    return documents.stream().map(cleaner::clean).toList();
  }

  @Benchmark
  public List<Account> understand() {
    return articles.stream().map(understander::understand).toList();
  }

  @Benchmark
  public List<Story> group() {
    Grouper grouper = new Grouper();
    accounts.forEach(grouper::add);
    return grouper.stories();
  }

  @Benchmark
  public List<Alignment> align() {
    Aligner aligner = new Aligner();
    return stories.stream().map(aligner::align).toList();
  }

  @Benchmark
  public List<Comparison> compare() {
    Comparer comparer = new Comparer();
    return alignments.stream().map(comparer::compare).toList();
  }

  @Benchmark
  public Dossier tell() throws IOException {
    Dossier dossier = new Teller().tell(articles, List.of(), comparisons);
    DossierJson.write(dossier, OutputStream.nullOutputStream());
    return dossier;
  }

  /** All stages, from the files to a dossier, with models loaded. */
  @Benchmark
  public Dossier whole() throws InterruptedException {
    return pipeline.tell(paths, InputStream.nullInputStream());
  }
}
