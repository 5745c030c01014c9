package org.rashomon.app.api;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.util.Locale;

/** Values as JSON: times as ISO instants, what is not known as null, the names of choices in lower case. */
final class Json {
  static final String MEDIA_TYPE = "application/json";

  private static final ObjectMapper MAPPER = JsonMapper.builder().addModule(new Jdk8Module())
      .addModule(new SimpleModule()
          .addSerializer(Instant.class, ToStringSerializer.instance)
          .addSerializer(Enum.class, new Names()))
      .build();

  private Json() {}

  /** A choice by its name: {@code dismiss-finding}. */
  private static final class Names extends ToStringSerializerBase {
    private static final long serialVersionUID = 1;

    Names() {
      super(Enum.class);
    }

    @Override
    public String valueToString(Object value) {
      return name((Enum<?>) value);
    }
  }

  static String name(Enum<?> choice) {
    return choice.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /** Something with the address at which it is found alone. */
  record Item(URI href, @JsonUnwrapped Object entry) {}

  static byte[] bytes(Object value) {
    try {
      return MAPPER.writeValueAsBytes(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("can't be written: " + value, e);
    }
  }

  /** @throws UncheckedIOException if this is no JSON */
  static JsonNode tree(byte[] json) {
    try {
      return MAPPER.readTree(json);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** @throws JsonProcessingException if this is no JSON, or none of that type */
  static <T> T parse(String json, Class<T> type) throws JsonProcessingException {
    return MAPPER.readValue(json, type);
  }
}
