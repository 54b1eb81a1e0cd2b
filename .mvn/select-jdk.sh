# Sourced by ./mvnw and ./xseven: puts a JDK of at least version 25 into JAVA_HOME, or says what to install.
required_java=25

java_version_of() {
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release" 2>/dev/null
}

select_jdk() {
    for candidate in "${JAVA_HOME:-}" "${JAVA_HOME_25_X64:-}" /usr/lib/jvm/* /opt/java/* /opt/jdk* \
        "$HOME"/.sdkman/candidates/java/* "$HOME"/.jdks/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        [ -x "$candidate/bin/javac" ] || continue
        version=$(java_version_of "$candidate")
        if [ -n "$version" ] && [ "$version" -ge "$required_java" ]; then
            JAVA_HOME=$candidate
            export JAVA_HOME
            return 0
        fi
    done
    echo "X-Seven needs a JDK of version $required_java or newer, but none was found in JAVA_HOME, /usr/lib/jvm, sdkman or ~/.jdks." >&2
    echo "Install one (for example the package temurin-25-jdk, or openjdk-25-jdk) or point JAVA_HOME at it." >&2
    return 1
}

select_jdk || exit 1
