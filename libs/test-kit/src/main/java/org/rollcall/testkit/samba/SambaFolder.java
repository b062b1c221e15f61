package org.rollcall.testkit.samba;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Stream;
import org.rollcall.testkit.embedded.Certificates;
import org.rollcall.testkit.embedded.TemporaryFolder;

/**
 * The files of one domain controller, and the loopback address that it alone listens on.
 *
 * @param folder holds the configuration, data and log
 * @param address {@code 127.x.y.z}
 */
record SambaFolder(TemporaryFolder folder, String address) implements AutoCloseable {
  private static final List<Integer> PORTS = List.of(389, 636, 3268, 3269);
  private static final int MOST_ATTEMPTS = 20;

  static SambaFolder copyOf(Path domain) {
    TemporaryFolder folder = TemporaryFolder.create();
    try (Stream<Path> all = Files.walk(domain)) {
      for (Path from : all.toList()) {
        Path to = folder.path().resolve(domain.relativize(from).toString());
        if (Files.isDirectory(from)) {
          Files.createDirectories(to);
        } else if (Files.isRegularFile(from)) {
          Files.copy(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
      }
      return new SambaFolder(folder, freeAddress());
    } catch (IOException broken) {
      folder.close();
      throw new UncheckedIOException("the Samba domain cannot be copied", broken);
    }
  }

  Path path() {
    return folder.path();
  }

  Process run(Certificates certificates) throws IOException {
    Path key = folder.write("server.key", certificates.privateKeyPem());
    Files.setPosixFilePermissions(key, PosixFilePermissions.fromString("rw-------"));
    folder.write("smb.conf", configuration(certificates));
    return new ProcessBuilder(
            SambaDomain.SAMBA.toString(), "-i", "-M", "single", "-s", at("smb.conf"))
        .redirectErrorStream(true)
        .redirectOutput(folder.path().resolve("log").toFile())
        .start();
  }

  /** LDAP alone: no file server, Kerberos, DNS or replication. */
  private String configuration(Certificates certificates) {
    return """
    [global]
    netbios name = DC1
    realm = ROLLCALL.TEST
    workgroup = ROLLCALL
    server role = active directory domain controller
    server services = ldap
    interfaces = %1$s/8
    bind interfaces only = yes
    ldap server require strong auth = no
    tls keyfile = %2$s/server.key
    tls certfile = %3$s
    tls cafile = %3$s
    private dir = %2$s/private
    state directory = %2$s/state
    cache directory = %2$s/cache
    lock directory = %2$s
    pid directory = %2$s
    binddns dir = %2$s/bind-dns
    ncalrpc dir = %2$s/ncalrpc
    ntp signd socket directory = %2$s/ntp
    winbindd socket directory = %2$s/winbindd
    log file = %2$s/log.samba
    """
        .formatted(address, folder.path(), certificates.certificate());
  }

  /** What Samba has said so far. */
  String log() {
    try {
      return Files.readString(folder.path().resolve("log")).strip();
    } catch (IOException nothing) {
      return "(it said nothing)";
    }
  }

  private String at(String file) {
    return folder.path().resolve(file).toString();
  }

  /** Samba's ports are fixed, so each server gets an address of its own out of 127.0.0.0/8. */
  private static String freeAddress() throws IOException {
    for (int attempt = 0; attempt < MOST_ATTEMPTS; attempt++) {
      ThreadLocalRandom random = ThreadLocalRandom.current();
      String address = "127.77." + random.nextInt(256) + "." + random.nextInt(1, 255);
      if (isFree(InetAddress.getByName(address))) {
        return address;
      }
    }
    throw new IOException("no loopback address has its LDAP ports free");
  }

  private static boolean isFree(InetAddress address) {
    return PORTS.stream().allMatch(port -> isFree(port, address));
  }

  private static boolean isFree(int port, InetAddress address) {
    try (ServerSocket socket = new ServerSocket(port, 1, address)) {
      return socket.isBound();
    } catch (IOException taken) {
      return false;
    }
  }

  @Override
  public void close() {
    folder.close();
  }
}
