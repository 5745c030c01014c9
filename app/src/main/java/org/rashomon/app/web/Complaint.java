package org.rashomon.app.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.javalin.http.HttpStatus;

/**
 * A page in place of the one that was asked for.
 *
 * @param why one sentence
 * @param wantsToken whether the token is all that is missing
 */
record Complaint(String title, String why, boolean wantsToken) {
  private static final ObjectMapper JSON = new ObjectMapper();

  static Complaint of(int status, String why) {
    return new Complaint(title(status), why.isEmpty() ? reason(status) : why, status == 401);
  }

  /**
   * The same for programs (RFC 9457); without a type of its own the title is that of the status.
   *
   * @param path what was asked for
   */
  byte[] problem(int status, String path) {
    try {
      return JSON.writeValueAsBytes(JSON.createObjectNode().put("type", "about:blank")
          .put("title", HttpStatus.forStatus(status).getMessage()).put("status", status).put("detail", why)
          .put("instance", path));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("five values can always be written", e);
    }
  }

  private static String title(int status) {
    return switch (status) {
      case 401 -> "The token, please";
      case 403 -> "Not from there";
      case 404 -> "Not here";
      case 409 -> "Out of date";
      case 413 -> "Too much at once";
      case 421 -> "Not by that name";
      case 503 -> "Too busy";
      default -> status < 500 ? "Not understood" : "That went wrong";
    };
  }

  private static String reason(int status) {
    return switch (status) {
      case 404 -> "There is no page at this address.";
      case 413 -> "What was sent is larger than what is taken.";
      default -> status < 500 ? "The request is none that can be answered." : "Something failed here.";
    };
  }
}
