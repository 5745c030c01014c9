package org.rashomon.app.web;

import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.time.Clock;
import org.rashomon.app.library.Library;
import org.rashomon.app.library.Newsroom;

/** Which address is served by what. */
final class Routes {
  private final Guard guard;
  private final Parts parts;
  private final Templates templates;
  private final FrontPages front;
  private final StoryPages stories;
  private final Live live;

  Routes(
      Library library, Newsroom newsroom, Parts parts, Templates templates, Visitors visitors, Guard guard,
      Clock clock) {
    Times times = new Times(clock);
    ToldStories told = new ToldStories(library);
    this.guard = guard;
    this.parts = parts;
    this.templates = templates;
    this.front = new FrontPages(library, templates, visitors, times);
    this.stories = new StoryPages(library, told, templates, visitors, times, templates.version());
    this.live = new Live(library, newsroom.bell(), templates);
  }

  void add(JavalinConfig config) {
    RoutesConfig routes = config.routes;
    routes.before(guard::check);
    routes.get("/", front::page);
    routes.get("/story", stories::page);
    routes.sse("/story/live", live::open);
    routes.get(Assets.PATH + "{name}", templates.assets()::send);
    routes.post(Guard.LOGIN, guard::login);
    routes.get("/health", Routes::health);
    parts.routes().accept(routes);
    routes.exception(Refused.class, (refused, ctx) -> complain(ctx, refused.status(), refused.why()));
    routes.exception(HttpResponseException.class, (refused, ctx) -> complain(ctx, refused.getStatus(), ""));
    routes.exception(Exception.class, (failure, ctx) -> fail(ctx));
    routes.error(404, ctx -> complain(ctx, 404, ""));
  }

  private static void health(Context ctx) {
    ctx.contentType("application/json").result("{\"status\":\"ok\"}");
  }

  private void fail(Context ctx) {
    complain(ctx, 500, "Something failed here, which is a defect of the program. What is stored is not affected.");
  }

  private void complain(Context ctx, int status, String why) {
    Guard.headers(ctx);
    ctx.status(status);
    templates.send(ctx, "complaint.jte", Complaint.title(status), "", Complaint.of(status, why));
  }
}
