# What the programs of this project need before Java can run: a fitting JDK and an up-to-date build.
# Sourced by ./rashomon and the programs in eval/; written for bash 3.2, which macOS still has.
# shellcheck shell=bash

readonly OLDEST_JDK=21

complain() {
  printf '%s\n' "$*" >&2
}

# The feature version of the JDK in folder $1 (21, 25), or 0 where there is none.
jdk_version() {
  local version=''
  if [ -x "$1/bin/java" ] && [ -x "$1/bin/javac" ]; then
    if [ -f "$1/release" ]; then
      version=$(sed -n 's/^JAVA_VERSION="\{0,1\}\([0-9]*\).*/\1/p' "$1/release")
    else
      version=$("$1/bin/java" -XshowSettings:properties -version 2>&1 \
        | sed -n 's/^ *java.specification.version = \([0-9]*\).*/\1/p')
    fi
  fi
  printf '%s' "${version:-0}"
}

# The folder of the JDK whose java is the one on the PATH, or nothing.
jdk_on_path() {
  local java
  java=$(command -v java) || return 0
  while [ -L "$java" ]; do
    local target
    target=$(readlink "$java")
    case $target in
      /*) java=$target ;;
      *) java=$(dirname "$java")/$target ;;
    esac
  done
  (cd "$(dirname "$java")/.." 2>/dev/null && pwd -P) || true
}

# Sets JDK and JDK_VERSION to the first fitting JDK: the user's own choice first, then what is installed.
find_jdk() {
  local home
  for home in "${JAVA_HOME:-}" "$(jdk_on_path)" \
    /usr/lib/jvm/* /usr/java/* /opt/java/* /opt/jdk* /opt/*jdk* \
    /Library/Java/JavaVirtualMachines/*/Contents/Home "$HOME"/Library/Java/JavaVirtualMachines/*/Contents/Home \
    /opt/homebrew/opt/openjdk*/libexec/openjdk.jdk/Contents/Home /usr/local/opt/openjdk*/libexec/openjdk.jdk/Contents/Home \
    "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/*; do
    [ -n "$home" ] || continue
    JDK_VERSION=$(jdk_version "$home")
    if [ "$JDK_VERSION" -ge "$OLDEST_JDK" ]; then
      JDK=$home
      return 0
    fi
  done
  complain "rashomon needs a JDK of version $OLDEST_JDK or newer and found none; install one, or set JAVA_HOME to its folder."
  exit 2
}

# The folder that module $1 is built into; `peers` is module eval built with the profile of that name.
build_folder() {
  case $1 in
    peers) printf '%s' "$ROOT/eval/target/peers/target" ;;
    *) printf '%s' "$ROOT/$1/target" ;;
  esac
}

# Whether module $1's build is there and no source it is made of is newer.
is_built() {
  local stamp
  stamp=$(build_folder "$1")/built
  [ -f "$stamp" ] || return 1
  local sources=("$ROOT/pom.xml" "$ROOT/core/pom.xml" "$ROOT/core/src/main" "$ROOT/app/pom.xml" "$ROOT/app/src/main")
  case $1 in
    eval) sources+=("$ROOT/eval/pom.xml" "$ROOT/eval/src/main") ;;
    peers) sources+=("$ROOT/eval/pom.xml" "$ROOT/eval/src/main" "$ROOT/eval/src/peers") ;;
  esac
  [ -z "$(find "${sources[@]}" -newer "$stamp" 2>/dev/null | head -n 1)" ]
}

# Waits for the right to build; a second run started meanwhile then finds the build done.
lock_build() {
  mkdir -p "$ROOT/target"
  if command -v flock >/dev/null; then
    exec 9>"$ROOT/target/build.lock"
    flock 9
    return
  fi
  local lock=$ROOT/target/build.lock.d
  until mkdir "$lock" 2>/dev/null; do
    if ! kill -0 "$(cat "$lock/pid" 2>/dev/null || echo $$)" 2>/dev/null; then
      rm -rf "$lock"
    fi
    sleep 1
  done
  echo $$ >"$lock/pid"
  trap 'rm -rf "$ROOT/target/build.lock.d"' EXIT
}

unlock_build() {
  if command -v flock >/dev/null; then
    exec 9>&-
  else
    rm -rf "$ROOT/target/build.lock.d"
    trap - EXIT
  fi
}

# Builds module $1 and what it needs, unless it is built.
build() {
  is_built "$1" && return
  lock_build
  if ! is_built "$1"; then
    run_maven "$1"
  fi
  unlock_build
}

run_maven() {
  local log=$ROOT/target/build-$1.log
  local module=(-pl "$1")
  if [ "$1" = peers ]; then
    module=(-pl eval -P peers)
  fi
  if ! command -v mvn >/dev/null; then
    complain "rashomon must be built first, and Maven (mvn), which builds it, is not installed."
    exit 2
  fi
  complain "Building Rashomon; this is done once and takes a minute or two ..."
  local started
  started=$(mktemp "$ROOT/target/started.XXXXXX")
  if ! (
    cd "$ROOT" || exit
    command -v java >/dev/null || export JAVA_HOME=$JDK
    exec mvn -q -B -Dmaven.test.skip=true -Dformatter.skip=true "${module[@]}" -am package 9>&-
  ) >"$log" 2>&1; then
    rm -f "$started"
    complain "The build failed; its last words (all of them are in $log):"
    tail -n 25 "$log" >&2
    exit 1
  fi
  mv "$started" "$(build_folder "$1")/built"
}

# Sets JVM_FLAGS to what the engine's native libraries want of this JDK.
find_jvm_flags() {
  JVM_FLAGS=(-XX:+UseSerialGC --enable-native-access=ALL-UNNAMED -Dfile.encoding=UTF-8
    "-DDJL_CACHE_DIR=$ROOT/target/djl" -Dslf4j.internal.verbosity=ERROR)
  if [ "$JDK_VERSION" -ge 23 ]; then
    JVM_FLAGS+=(--sun-misc-unsafe-memory-access=allow)
  fi
}

# Runs main class $1 of module eval with the other arguments, from the project's root.
run_evaluation() {
  run_built eval 3g "$@"
}

# The same of module eval built with the peers, which want more memory.
run_peers() {
  run_built peers 6g "$@"
}

# Runs main class $3 of the build $1 of module eval in a heap of $2, with the other arguments.
run_built() {
  local folder
  folder=$(build_folder "$1")
  find_jdk
  build "$1"
  find_jvm_flags
  cd "$ROOT"
  # shellcheck disable=SC2086 # RASHOMON_OPTS holds several options
  exec "$JDK/bin/java" "${JVM_FLAGS[@]}" "-Xmx$2" ${RASHOMON_OPTS:-} \
    -cp "$folder/rashomon-eval.jar:$folder/lib/*" "${@:3}"
}
