package org.rashomon.app.watch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
final class HostGateTest {
  private final HostGate gate = new HostGate();

  private static Duration timed(Callable<?> task) throws Exception {
    long start = System.nanoTime();
    task.call();
    return Duration.ofNanos(System.nanoTime() - start);
  }

  @Test
  void requestsPassOneAtATime() throws Exception {
    AtomicInteger within = new AtomicInteger();
    Callable<Integer> request = () -> gate.pass(Duration.ZERO, () -> {
      int most = within.incrementAndGet();
      Thread.sleep(20);
      within.decrementAndGet();
      return most;
    });
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<Integer> most : threads.invokeAll(List.of(request, request, request, request))) {
        assertThat(most.get()).isEqualTo(1);
      }
    }
  }

  @Test
  void aPauseIsMadeBetweenTwoRequestsAndNotBeforeTheFirst() throws Exception {
    assertThat(timed(() -> gate.pass(Duration.ofMillis(800), () -> 1))).isLessThan(Duration.ofMillis(700));
    assertThat(timed(() -> gate.pass(Duration.ZERO, () -> 2))).isGreaterThan(Duration.ofMillis(600));
    assertThat(timed(() -> gate.pass(Duration.ZERO, () -> 3))).isLessThan(Duration.ofMillis(700));
  }

  @Test
  void aRequestThatFailsLetsTheNextOneThroughAfterThePause() throws Exception {
    assertThatThrownBy(() -> gate.pass(Duration.ofMillis(200), () -> {
      throw new IOException("down");
    })).hasMessage("down");
    assertThat(timed(() -> gate.pass(Duration.ZERO, () -> 1))).isGreaterThan(Duration.ofMillis(100));
  }

  @Test
  void aHostThatWantsToBeLeftAloneIsNotAskedUntilTheTimeIsOver() throws Exception {
    gate.closeFor(Duration.ofMillis(200));
    AtomicInteger asked = new AtomicInteger();
    assertThatThrownBy(() -> gate.pass(Duration.ZERO, asked::incrementAndGet))
        .isInstanceOfSatisfying(RetryLaterException.class, later -> {
          assertThat(later.retryAfter()).isBetween(Duration.ofMillis(1), Duration.ofMillis(200));
          assertThat(later.wasAsked()).isFalse();
        });
    assertThat(asked).hasValue(0);
    Thread.sleep(210);
    assertThat(gate.pass(Duration.ZERO, asked::incrementAndGet)).isEqualTo(1);
  }

  @Test
  void aGateIsIdleOnlyWhenNobodyWouldMissIt() throws Exception {
    assertThat(gate.isIdle()).isTrue();
    assertThat(gate.pass(Duration.ofSeconds(5), gate::isIdle)).isFalse();
    assertThat(gate.isIdle()).isFalse();
    HostGate closed = new HostGate();
    closed.closeFor(Duration.ofSeconds(5));
    assertThat(closed.isIdle()).isFalse();
  }
}
