package org.rashomon.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import org.rashomon.model.Account;
import org.rashomon.model.Entity;
import org.rashomon.text.Rarity;

/**
 * Brings the entities of the accounts together, the surest ways first: the same name, a name's other spellings and
 * short forms, an acronym, and last a part of a name where it can only mean one.
 *
 * <p>Two that one account speaks of and keeps apart are never made one by a likeness of names.
 */
final class Casting {
  /** Of several bearers of a name one is meant if this many times as many accounts speak of it as of any other. */
  private static final int DOMINANT = 2;

  private static final List<NameRule> LIKENESSES = List.of(NameRule.MIDDLE_NAME, NameRule.SHORT_FIRST_NAME,
      NameRule.SPELLING);

  /** A single word names an organisation in short only if it is rarer than this ("Yonsei", not "Bank"). */
  private static final double RARE_NAME = 5;

  private final List<Role> roles = new ArrayList<>();

  Casting(List<Account> accounts) {
    Map<String, List<Role>> byName = new LinkedHashMap<>();
    accounts.forEach(account -> account.entities().forEach(entity -> place(Member.of(account, entity), byName)));
    byName.values().forEach(roles::addAll);
    joinLikeNames();
    joinAcronyms();
    joinShortNames();
    roles.removeIf(Role::isEmpty);
  }

  List<Role> roles() {
    return roles;
  }

  private static void place(Member member, Map<String, List<Role>> byName) {
    String name = member.isPerson()
        ? member.name().joined()
        : States.named(member.name()).orElseGet(member.name()::joined);
    String key = name.isEmpty() ? member.article() + member.entity().id() : name.replace(" ", "");
    List<Role> bearers = byName.computeIfAbsent(key, fresh -> new ArrayList<>());
    bearers.stream()
        .filter(role -> NameRule.mayBeOne(role.kind(), member.entity().kind()))
        .findFirst()
        .ifPresentOrElse(role -> role.add(member), () -> bearers.add(new Role(member)));
  }

  private void joinLikeNames() {
    Map<String, List<Role>> persons = new LinkedHashMap<>();
    for (Role role : roles) {
      if (role.kind() == Entity.Kind.PERSON) {
        role.names().forEach(name -> persons.computeIfAbsent(name.last(), word -> new ArrayList<>()).add(role));
      }
    }
    for (List<Role> namesakes : persons.values()) {
      joinAll(new ArrayList<>(new LinkedHashSet<>(namesakes)), Casting::areAlike);
    }
  }

  private static boolean areAlike(Role one, Role other) {
    return !one.meets(other)
        && one.names().stream().anyMatch(here -> other.names().stream()
            .anyMatch(there -> LIKENESSES.stream().anyMatch(rule -> rule.areOne(here, there))));
  }

  private static void joinAll(List<Role> some, BiPredicate<Role, Role> areOne) {
    for (int i = 0; i < some.size(); i++) {
      for (int j = i + 1; j < some.size(); j++) {
        Role one = some.get(i);
        Role other = some.get(j);
        if (!one.isEmpty() && !other.isEmpty() && areOne.test(one, other)) {
          one.addAll(other);
          other.members().clear();
        }
      }
    }
    some.removeIf(Role::isEmpty);
  }

  /** "KCNA" is the Korean Central News Agency if nothing else in the story has these initials. */
  private void joinAcronyms() {
    for (Role acronym : List.copyOf(roles)) {
      List<Role> meant = acronym.names().stream()
          .filter(Casting::mayBeAcronym)
          .flatMap(name -> roles.stream().filter(role -> isOrganization(role) && hasInitials(role, name.first())))
          .distinct()
          .toList();
      if (meant.size() == 1 && meant.get(0) != acronym && isOrganization(acronym)) {
        meant.get(0).addAll(acronym);
        acronym.members().clear();
      }
    }
  }

  private static boolean mayBeAcronym(NameWords name) {
    return name.isSingle() && name.first().length() >= 3 && name.first().length() <= 7;
  }

  private static boolean isOrganization(Role role) {
    return !role.isEmpty() && (role.kind() == Entity.Kind.ORGANIZATION || role.kind() == Entity.Kind.OTHER);
  }

  private static boolean hasInitials(Role role, String letters) {
    return role.names().stream().anyMatch(name -> name.words().size() > 2 && name.initials().equals(letters));
  }

  private void joinShortNames() {
    Map<String, Set<Role>> byWord = new LinkedHashMap<>();
    for (Role role : roles) {
      role.names().stream().filter(name -> !name.isSingle()).flatMap(name -> name.words().stream())
          .forEach(word -> byWord.computeIfAbsent(word, fresh -> new LinkedHashSet<>()).add(role));
    }
    for (Role role : List.copyOf(roles)) {
      for (Member member : List.copyOf(role.members())) {
        bearer(member, role, byWord).ifPresent(full -> {
          role.remove(member);
          full.add(member);
        });
      }
    }
  }

  /** Whose name a member has in part. Nobody's, where the member's own account names somebody it would fit. */
  private static Optional<Role> bearer(Member member, Role own, Map<String, Set<Role>> byWord) {
    if (member.name().isEmpty() || !maySayInPart(member)) {
      return Optional.empty();
    }
    List<Role> bearers = byWord.getOrDefault(member.name().first(), Set.of()).stream()
        .filter(role -> role != own && !role.isEmpty())
        .filter(role -> NameRule.mayBeOne(role.kind(), member.entity().kind()) && role.kind() != Entity.Kind.PLACE)
        .filter(role -> role.names().stream().anyMatch(member.name()::isShortFor))
        .sorted(Comparator.comparingInt(Role::accounts).reversed())
        .toList();
    boolean unclear = bearers.isEmpty() || bearers.stream().anyMatch(role -> role.isIn(member.article()));
    return unclear || !leads(bearers) ? Optional.empty() : Optional.of(bearers.get(0));
  }

  private static boolean leads(List<Role> bearers) {
    return bearers.size() == 1 || bearers.get(0).accounts() >= DOMINANT * bearers.get(1).accounts();
  }

  private static boolean maySayInPart(Member member) {
    return switch (member.entity().kind()) {
      case PERSON -> true;
      case ORGANIZATION, OTHER -> !member.name().isSingle() || Rarity.of(member.name().first()) >= RARE_NAME;
      case PLACE -> false;
    };
  }
}
