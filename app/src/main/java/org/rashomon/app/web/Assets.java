package org.rashomon.app.web;

import io.javalin.http.Context;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.rashomon.app.library.Hash;
import org.rashomon.tell.page.Pages;

/**
 * Style sheets and scripts, from the program's own archives. The address of each holds a hash of its bytes, so that
 * browsers may keep it for ever.
 */
final class Assets {
  static final String PATH = "/assets/";
  private static final String WEBJARS = "/META-INF/resources/webjars/";

  private final Map<String, Asset> byAddress = new HashMap<>();
  private final String pageStyle;
  private final String appStyle;
  private final String htmx;
  private final String sse;
  private final String script;
  private final String version;

  @SuppressWarnings("ArrayRecordComponent") // Never compared, and not handed out.
  private record Asset(byte[] bytes, String type) {}

  Assets() {
    pageStyle = put("page.css", new Pages().style().getBytes(StandardCharsets.UTF_8), "text/css; charset=utf-8");
    appStyle = put("app.css", read("app.css"), "text/css; charset=utf-8");
    htmx = put("htmx.js", read(webjar("htmx.org") + "dist/htmx.min.js"), "text/javascript; charset=utf-8");
    sse = put("sse.js", read(webjar("htmx-ext-sse") + "sse.js"), "text/javascript; charset=utf-8");
    script = put("app.js", read("app.js"), "text/javascript; charset=utf-8");
    version = Hash.of(String.join(" ", pageStyle, appStyle, htmx, sse, script).getBytes(StandardCharsets.UTF_8), 6);
  }

  private String put(String name, byte[] bytes, String type) {
    String address = PATH + name.replace(".", "." + Hash.of(bytes, 6) + ".");
    byAddress.put(address, new Asset(bytes, type));
    return address;
  }

  private static byte[] read(String resource) {
    try (InputStream in = Objects.requireNonNull(Assets.class.getResourceAsStream(resource), resource)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The folder of a webjar, whose name has its version; its archive says which. */
  private static String webjar(String name) {
    String properties = "/META-INF/maven/org.webjars.npm/" + name + "/pom.properties";
    String text = new String(read(properties), StandardCharsets.UTF_8);
    String version = text.lines().filter(line -> line.startsWith("version=")).findFirst().orElseThrow()
        .substring("version=".length()).strip();
    return WEBJARS + name + "/" + version + "/";
  }

  /** Sends one. */
  void send(Context ctx) {
    Asset asset = Optional.ofNullable(byAddress.get(ctx.path()))
        .orElseThrow(() -> Refused.notFound("This file is"));
    ctx.header("Cache-Control", "public, max-age=31536000, immutable");
    ctx.contentType(asset.type()).result(asset.bytes());
  }

  /** The style of the dossiers. */
  String pageStyle() {
    return pageStyle;
  }

  /** What the app has beyond dossiers. */
  String appStyle() {
    return appStyle;
  }

  String htmx() {
    return htmx;
  }

  String sse() {
    return sse;
  }

  String script() {
    return script;
  }

  /** Stands for all of them: pages change when they do. */
  String version() {
    return version;
  }
}
