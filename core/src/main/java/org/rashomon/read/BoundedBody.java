package org.rashomon.read;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow.Subscription;

/** Takes the body of an HTTP response into memory, and hangs up where it gets too long. */
final class BoundedBody implements BodySubscriber<byte[]> {
  private final int most;
  private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
  private final CompletableFuture<byte[]> body = new CompletableFuture<>();
  private Optional<Subscription> subscription = Optional.empty();

  /**
   * @param most bytes that are taken
   */
  BoundedBody(int most) {
    this.most = most;
  }

  @Override
  public CompletionStage<byte[]> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Subscription begun) {
    subscription = Optional.of(begun);
    begun.request(Long.MAX_VALUE);
  }

  @Override
  public void onNext(List<ByteBuffer> buffers) {
    for (ByteBuffer buffer : buffers) {
      take(buffer);
    }
  }

  private void take(ByteBuffer buffer) {
    if (buffer.remaining() > most - taken.size()) {
      body.completeExceptionally(new IOException("it is longer than " + Limits.megabytes(most)));
      subscription.ifPresent(Subscription::cancel);
    } else if (!body.isDone()) {
      byte[] bytes = new byte[buffer.remaining()];
      buffer.get(bytes);
      taken.write(bytes, 0, bytes.length);
    }
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete(taken.toByteArray());
  }
}
