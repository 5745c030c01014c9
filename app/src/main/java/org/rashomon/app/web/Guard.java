package org.rashomon.app.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Decides who may ask and what a browser may do with the answer.
 *
 * <p>Bound to this machine alone, the server answers whoever calls it by one of this machine's names: a page elsewhere
 * whose name is made to lead here (DNS rebinding) calls it by its own. Bound to more, it wants the token. Nothing that
 * changes anything is taken from pages of other sites.
 */
final class Guard {
  /** Everything a page needs comes from here, none of it within the page. */
  static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
      + "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

  private static final Set<String> SAFE = Set.of("GET", "HEAD", "OPTIONS");
  private static final int UNTIL_THE_BROWSER_CLOSES = -1;
  private static final String SAME = "same-origin";
  static final String LOGIN = "/login";

  private final Settings settings;

  Guard(Settings settings) {
    this.settings = settings;
  }

  /**
   * Looks at a request before anything else does.
   *
   * @throws Refused if it is not to be answered
   */
  void check(Context ctx) {
    headers(ctx);
    checkHost(ctx);
    checkSite(ctx);
    admit(ctx);
  }

  static void headers(Context ctx) {
    ctx.header("Content-Security-Policy", POLICY);
    ctx.header("X-Content-Type-Options", "nosniff");
    // Not "no-referrer": a form of a page here would come back with the origin "null", as one of a page elsewhere does.
    ctx.header("Referrer-Policy", "same-origin");
    ctx.header("Cross-Origin-Opener-Policy", "same-origin");
    ctx.header("Cross-Origin-Resource-Policy", "same-origin");
    ctx.header("X-Frame-Options", "DENY");
    ctx.header("Permissions-Policy", "camera=(), geolocation=(), microphone=()");
    ctx.header("Cache-Control", "private, no-cache");
  }

  private void checkHost(Context ctx) {
    String host = Optional.ofNullable(ctx.header("Host")).orElse("").toLowerCase(Locale.ROOT);
    List<String> names = names(ctx.req().getLocalPort());
    if (settings.token().isEmpty() && !names.contains(host)) {
      throw new Refused(421, "This server answers to " + names.getFirst() + " only.");
    }
  }

  private List<String> names(int port) {
    String own = settings.host().contains(":") ? "[" + settings.host() + "]" : settings.host();
    return List.of("localhost:" + port, "127.0.0.1:" + port, "[::1]:" + port,
        own.toLowerCase(Locale.ROOT) + ":" + port);
  }

  /**
   * Browsers say where a request comes from; programs, which no other site steers, need not. The origin is "null" where a
   * page hides its own, as any page elsewhere can: it is taken only where the browser says besides that the page is one
   * of this site, which it does not where the server is reached without encryption from another machine.
   */
  private static void checkSite(Context ctx) {
    if (SAFE.contains(ctx.req().getMethod())) {
      return;
    }
    Optional<String> site = Optional.ofNullable(ctx.header("Sec-Fetch-Site"));
    Optional<String> origin = Optional.ofNullable(ctx.header("Origin"));
    boolean isHidden = site.isPresent() && origin.equals(Optional.of("null"));
    if (!site.orElse(SAME).equals(SAME) || !(origin.isEmpty() || isHidden || isOwn(ctx, origin.get()))) {
      throw new Refused(403, "This was sent by a page of another site, which may not change anything here.");
    }
  }

  /** Behind a proxy that encrypts, the origin says https. */
  private static boolean isOwn(Context ctx, String origin) {
    return Stream.of("http://", "https://").anyMatch(scheme -> origin.equalsIgnoreCase(scheme + ctx.header("Host")));
  }

  private void admit(Context ctx) {
    if (settings.token().isEmpty() || isOpen(ctx.path()) || shows(ctx, settings.token().get())) {
      return;
    }
    Optional<String> token = Optional.ofNullable(ctx.queryParam("token"));
    if (token.isPresent() && Secrets.areEqual(token.get(), settings.token().get())) {
      letIn(ctx);
      ctx.redirect(withoutToken(ctx), HttpStatus.SEE_OTHER);
      ctx.skipRemainingHandlers();
      return;
    }
    throw new Refused(401, "This library is shown to those who have its token.");
  }

  /** What tells nothing of the library, and the way in. */
  private static boolean isOpen(String path) {
    return path.equals(LOGIN) || path.equals("/health") || path.startsWith(Assets.PATH);
  }

  private boolean shows(Context ctx, String token) {
    String bearer = Optional.ofNullable(ctx.header("Authorization")).filter(value -> value.startsWith("Bearer "))
        .map(value -> value.substring("Bearer ".length())).orElse("");
    String shown = Optional.ofNullable(ctx.cookie(name(ctx))).orElse(bearer);
    return Secrets.areEqual(shown, token);
  }

  /** Browsers tell ports of one machine apart by nothing but the names of the cookies. */
  private static String name(Context ctx) {
    return "rashomon-token-" + ctx.req().getLocalPort();
  }

  private static String withoutToken(Context ctx) {
    List<String> query = ctx.queryParamMap().entrySet().stream().filter(entry -> !entry.getKey().equals("token"))
        .flatMap(entry -> List.of(entry.getKey(), entry.getValue().getFirst()).stream()).toList();
    // Two slashes would lead to another host.
    return Address.of("/" + ctx.path().replaceFirst("^/+", ""), query.toArray(String[]::new));
  }

  /**
   * Lets in who sends the form with the token.
   *
   * @throws Refused if it is not the token
   */
  void login(Context ctx) {
    String brought = Optional.ofNullable(ctx.formParam("token")).orElse("").strip();
    if (!Secrets.areEqual(brought, settings.token().orElse(brought))) {
      throw new Refused(401, "That is not the token. It was printed when the server was started.");
    }
    letIn(ctx);
    ctx.redirect("/", HttpStatus.SEE_OTHER);
  }

  private void letIn(Context ctx) {
    settings.token().ifPresent(token -> ctx.cookie(cookie(name(ctx), token, UNTIL_THE_BROWSER_CLOSES)));
  }

  /** A cookie that neither scripts nor other sites get hold of. */
  static Cookie cookie(String name, String value, int seconds) {
    return new Cookie(name, value, "/", seconds, false, true, null, SameSite.STRICT);
  }
}
