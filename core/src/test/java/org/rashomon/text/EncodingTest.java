package org.rashomon.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which encoding bytes are taken to be in, and why. */
final class EncodingTest {
  private static final String RUSSIAN = "Портовая стена в Остбю обрушилась в понедельник утром, сообщила мэрия города. "
      + "По словам мэра, никто не пострадал.";
  private static final String JAPANESE = "オストビーの港の壁が月曜日の朝に崩れたと市長が発表した。けが人はいない。";
  private static final String SIMPLIFIED = "奥斯特比港的防波堤星期一早上倒塌，市长宣布没有人受伤。渡轮服务将停止到周末。";
  private static final String TRADITIONAL = "奧斯特比港的防波堤星期一早上倒塌，市長宣布沒有人受傷。渡輪服務將停止到週末。";
  private static final String KOREAN = "오스트비 항구의 방파제가 월요일 아침에 무너졌다고 시장이 밝혔다. 다친 사람은 없다.";
  private static final String POLISH = "Ściana portowa w Ostby zawaliła się w poniedziałek rano, poinformował burmistrz. "
      + "Nikt nie został ranny, ale żegluga promowa została wstrzymana do końca tygodnia.";
  private static final String GREEK = "Το τείχος του λιμανιού κατέρρευσε το πρωί της Δευτέρας, ανακοίνωσε ο δήμαρχος. "
      + "Κανείς δεν τραυματίστηκε.";
  private static final String HEBREW = "חומת הנמל של אוסטבי קרסה ביום שני בבוקר, מסר ראש העיר. איש לא נפגע.";
  private static final String ARABIC = "انهار جدار الميناء في أوستبي صباح يوم الاثنين، كما أعلن رئيس البلدية. لم يصب أحد.";
  private static final String TURKISH = "Ostby limanının duvarı pazartesi sabahı çöktü, belediye başkanı açıkladı. "
      + "Kimse yaralanmadı, ancak feribot seferleri durduruldu.";
  private static final String FRENCH = "Le mur du port d’Ostby s’est effondré lundi matin, a annoncé la maire. "
      + "Personne n’a été blessé, mais les traversées sont arrêtées.";
  private static final String GERMAN = "Die Hafenmauer ist am Montagmorgen eingestürzt, teilte die Bürgermeisterin mit. "
      + "Niemand wurde verletzt, heißt es; die Fähren fahren nicht.";
  private static final String ENGLISH = "The harbour wall of Ostby broke on Monday, the mayor said. “Nobody was hurt,” "
      + "she added – but ferries won’t sail until the weekend, and the quay is closed.";

  private static byte[] bytes(String text, String charset) {
    return text.getBytes(Charset.forName(charset));
  }

  private static String text(byte[] bytes) {
    return Encoding.ofText(bytes, List.of()).orElseThrow().decode(bytes);
  }

  private static String rule(byte[] bytes) {
    return Encoding.ofText(bytes, List.of()).map(Encoding::decidedBy).orElse("none");
  }

  private static String page(byte[] bytes, String... outside) {
    return Encoding.ofPage(bytes, List.of(outside)).decode(bytes);
  }

  private static String sample(String language) {
    return switch (language) {
      case "ru" -> RUSSIAN;
      case "ja" -> JAPANESE;
      case "zh-cn" -> SIMPLIFIED;
      case "zh-tw" -> TRADITIONAL;
      case "ko" -> KOREAN;
      case "pl" -> POLISH;
      case "el" -> GREEK;
      case "he" -> HEBREW;
      case "ar" -> ARABIC;
      case "tr" -> TURKISH;
      case "fr" -> FRENCH;
      case "de" -> GERMAN;
      default -> ENGLISH;
    };
  }

  @ParameterizedTest
  @CsvSource({
    "ru, windows-1251", "ru, KOI8-R", "ru, ISO-8859-5", "ru, IBM866", "ja, windows-31j", "ja, EUC-JP",
    "ja, ISO-2022-JP", "zh-cn, GB18030", "zh-tw, Big5", "ko, EUC-KR", "pl, ISO-8859-2", "pl, windows-1250",
    "el, windows-1253", "he, windows-1255", "ar, windows-1256", "tr, windows-1254", "fr, windows-1252",
    "de, windows-1252", "en, windows-1252", "ru, UTF-16LE", "ru, UTF-16BE", "ja, UTF-8", "en, UTF-16LE"})
  void aTextThatDeclaresNothingIsReadInItsOwnEncoding(String language, String charset) {
    assertThat(text(bytes(sample(language), charset))).isEqualTo(sample(language));
  }

  @ParameterizedTest
  @CsvSource({"ru, KOI8-R", "ja, windows-31j", "zh-cn, GB18030", "pl, ISO-8859-2", "el, windows-1253",
    "fr, windows-1252"})
  void aPageThatDeclaresNothingIsToo(String language, String charset) {
    String page = "<html><head><title>x</title><link rel=stylesheet href=a.css></head><body><p>" + sample(language)
        + "</p><script>var a = 1; function b() { return a; }</script></body></html>";
    assertThat(page(bytes(page, charset))).isEqualTo(page);
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "The mayor met reporters in a café by the sea on Monday.", "A £5m wall broke, and nobody won’t pay for it twice.",
    "Prices rose to €12, the harbour office said on Monday evening.", "A café by the sea."})
  void aFewAccentsInEnglishAreWindows1252(String text) {
    assertThat(text(bytes(text, "windows-1252"))).isEqualTo(text);
  }

  @Test
  void theByteOrderMarkTellsAndIsNoPartOfTheText() {
    for (Charset charset : List.of(UTF_8, UTF_16LE, UTF_16BE)) {
      byte[] bytes = ("\ufeff" + ENGLISH).getBytes(charset);
      assertThat(text(bytes)).isEqualTo(ENGLISH);
      assertThat(rule(bytes)).isEqualTo("byte order mark");
      assertThat(page(bytes, "windows-1251")).isEqualTo(ENGLISH);
    }
  }

  @Test
  void validUtf8OutranksWhatIsDeclared() {
    String page = "<meta charset=windows-1251><p>" + RUSSIAN;
    assertThat(page(page.getBytes(UTF_8), "iso-8859-1")).isEqualTo(page);
  }

  @Test
  void aBrokenByteLeavesUtf8WhatItIs() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    bytes.writeBytes(RUSSIAN.getBytes(UTF_8));
    bytes.write(0xff);
    bytes.writeBytes(FRENCH.getBytes(UTF_8));
    assertThat(text(bytes.toByteArray())).isEqualTo(RUSSIAN + "\ufffd" + FRENCH);
    assertThat(rule(bytes.toByteArray())).isEqualTo("damaged UTF-8");
    assertThat(page(bytes.toByteArray(), "windows-1252")).isEqualTo(RUSSIAN + "\ufffd" + FRENCH);
  }

  @Test
  void aCutWithinACharacterLeavesItToo() {
    byte[] bytes = "A café and a Café".getBytes(UTF_8);
    assertThat(text(Arrays.copyOf(bytes, bytes.length - 1))).isEqualTo("A café and a Caf\ufffd");
  }

  @Test
  void whatWasDecodedWronglyBeforeIsNotRepaired() {
    assertThat(text("The cafÃ© by the sea".getBytes(UTF_8))).isEqualTo("The cafÃ© by the sea");
    assertThat(text("The caf\ufffd by the sea".getBytes(UTF_8))).isEqualTo("The caf\ufffd by the sea");
  }

  @Test
  void theContainerOutranksThePage() {
    byte[] page = bytes("<meta charset=koi8-r><p>" + RUSSIAN, "windows-1251");
    assertThat(page(page, "windows-1251")).endsWith(RUSSIAN);
  }

  @Test
  void aDeclarationThatTheBytesDoNotBearOutIsNotBelieved() {
    byte[] page = bytes("<meta charset=utf-8><p>" + RUSSIAN, "windows-1251");
    assertThat(page(page, "shift_jis")).endsWith(RUSSIAN);
  }

  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
    "<meta charset=koi8-r> | ru | KOI8-R",
    "<META HTTP-EQUIV='Content-Type' CONTENT='text/html; charset=KOI8-R'> | ru | KOI8-R",
    "<meta content=\"text/html;charset = 'x-sjis'\" http-equiv=content-type> | ja | windows-31j",
    "<meta charset=\"gb2312\"> | zh-cn | GB18030",
    "<meta charset=big5 /> | zh-tw | Big5",
    "<meta charset=ks_c_5601-1987> | ko | EUC-KR",
    "<meta charset=latin1> | fr | windows-1252",
    "<meta name=a content='b'><!-- <meta charset=big5> --><meta/charset=latin2> | pl | ISO-8859-2",
    "<?xml version='1.0' encoding='windows-1253'?><html> | el | windows-1253",
    "<p title='a > b'><meta charset=windows-1255> | he | windows-1255"})
  void aPageSaysItsEncoding(String declaration, String language, String charset) {
    String page = declaration + "<p>" + sample(language).substring(0, 20);
    byte[] bytes = bytes(page, charset);
    assertThat(page(bytes)).isEqualTo(page);
    assertThat(Encoding.ofPage(bytes, List.of()).decidedBy()).isEqualTo("declared");
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "<metadata charset=koi8-r>", "<meta name=charset content=koi8-r>", "<!-- <meta charset=koi8-r> -->",
    "<p data-x='<meta charset=koi8-r>'>", "<meta content='text/html; charset=koi8-r'>", "<meta charset=>",
    "<meta charset"})
  void whatOnlyLooksLikeADeclarationIsNone(String markup) {
    assertThat(EncodingDeclaration.meta(markup.getBytes(ISO_8859_1)).filter(label -> !label.isEmpty())).isEmpty();
  }

  @Test
  void aMetaElementBehindLongStylesIsFound() {
    String page = "<style>" + "a{b:c}\n".repeat(2000) + "</style><meta charset=koi8-r><p>" + RUSSIAN.substring(0, 20);
    assertThat(page(bytes(page, "KOI8-R"))).isEqualTo(page);
  }

  @Test
  void utf16InAMetaElementMeansUtf8() {
    String page = "<meta charset=utf-16><p>naïve";
    assertThat(page(page.getBytes(UTF_8))).isEqualTo(page);
    assertThat(page(page.getBytes(ISO_8859_1))).isEqualTo(page);
  }

  @ParameterizedTest
  @CsvSource({
    "latin1, windows-1252", "ISO-8859-1, windows-1252", "us-ascii, windows-1252", "x-sjis, windows-31j",
    "gb2312, GB18030", "GBK, GB18030", "euc-kr, x-windows-949", "iso-8859-9, windows-1254", "tis-620, x-windows-874",
    "utf8, UTF-8", "unicode, UTF-16LE", "' Windows-1251 ', windows-1251"})
  void aLabelMeansWhatTheStandardSays(String label, String charset) {
    assertThat(EncodingLabels.charset(label)).hasValue(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "none", "utf-7", "iso-2022-kr", "hz-gb-2312", "(null)", "\u0000"})
  void aLabelTheStandardDoesNotKnowMeansNothing(String label) {
    assertThat(EncodingLabels.charset(label)).isEmpty();
    assertThat(page("<p>naïve".getBytes(UTF_8), label)).isEqualTo("<p>naïve");
  }

  @Test
  void xmlIsReadByItsDeclarationAndNotByAMetaElementInIt() {
    String xml = "<?xml version=\"1.0\" encoding=\"koi8-r\"?><rss><title>" + RUSSIAN.substring(0, 15)
        + "</title><description>&lt;meta charset=big5></description><meta charset='big5'/></rss>";
    byte[] bytes = bytes(xml, "KOI8-R");
    assertThat(Encoding.ofXml(bytes, List.of()).decode(bytes)).isEqualTo(xml);
  }

  @Test
  void noiseIsTextInNoEncodingOrInOneThatMakesNoControls() {
    byte[] noise = new byte[4000];
    new Random(7).nextBytes(noise);
    assertThat(Encoding.ofPage(noise, List.of("utf-8"))).isNotNull();
    assertThat(Encoding.ofText(noise, List.of()).filter(encoding -> encoding.charset().name().startsWith("UTF")))
        .isEmpty();
  }

  @Test
  void nothingIsAsciiAndSoIsUtf8() {
    assertThat(Encoding.ofText(new byte[0], List.of()).orElseThrow().charset()).isEqualTo(UTF_8);
    assertThat(rule("plain".getBytes(UTF_8))).isEqualTo("ASCII");
  }

  @Test
  void numbersOfTwoBytesAreNoText() {
    byte[] numbers = new byte[2000];
    for (int i = 0; i < numbers.length; i += 2) {
      numbers[i] = (byte) (i % 31);
    }
    assertThat(Encoding.wide(numbers)).isEmpty();
  }

  @Test
  void theGuessLooksAtAPartOfALongText() {
    byte[] bytes = bytes("Only ASCII to begin with. ".repeat(200_000) + RUSSIAN.repeat(2000), "windows-1251");
    long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    assertThat(text(bytes)).endsWith(RUSSIAN);
    assertThat(ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start).isLessThan(5_000_000_000L);
  }
}
