package org.rashomon.read;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class NetworkPlaceTest {
  @ParameterizedTest
  @ValueSource(strings = {
    "127.0.0.1", "127.255.255.254", "127.1", "2130706433", "10.1.2.3", "192.168.1.1", "172.16.0.1", "172.31.255.255",
    "169.254.169.254", "0.0.0.0", "0.1.2.3", "100.64.0.1", "100.127.255.255", "100.100.100.200", "192.0.0.192",
    "192.0.2.1", "192.88.99.1", "198.18.0.1", "198.19.255.255", "198.51.100.7", "203.0.113.9", "224.0.0.1",
    "239.255.255.250", "240.0.0.1", "255.255.255.255", "168.63.129.16", "::1", "::", "fe80::1", "fec0::1", "fc00::1",
    "fd00:ec2::254", "ff02::1", "::ffff:127.0.0.1", "::127.0.0.1", "::8.8.8.8", "100::1",
    "2001:db8::1", "3fff::1", "2001::1", "2001:0:5ef5:79fd::1", "2001:2::1", "2002:7f00:1::", "2002:808:808::1",
    "64:ff9b::7f00:1", "64:ff9b::a9fe:a9fe", "64:ff9b:1::808:808", "4000::1"})
  void whatIsNotOfThePublicNetworkIsLocal(String address) throws UnknownHostException {
    assertThat(NetworkPlace.isLocal(InetAddress.getByName(address))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {
    "8.8.8.8", "1.1.1.1", "9.255.255.255", "11.0.0.1", "100.63.255.255", "100.128.0.1", "126.0.0.1", "128.0.0.1",
    "169.253.0.1", "172.15.0.1", "172.32.0.1", "192.0.1.1", "192.167.0.1", "192.169.0.1", "198.17.0.1", "198.20.0.1",
    "223.255.255.255", "168.63.129.17", "::ffff:8.8.8.8", "2606:4700::1", "2001:200::1", "2001:4860::8888",
    "2a00:1450::1", "64:ff9b::808:808"})
  void whatIsOfThePublicNetworkIsNot(String address) throws UnknownHostException {
    assertThat(NetworkPlace.isLocal(InetAddress.getByName(address))).isFalse();
  }

  @Test
  void anAddressMappedIntoIpv6IsLocalEvenWhereItIsKeptSo() throws UnknownHostException {
    byte[] mapped = {0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1, 8, 8, 8, 8};
    assertThat(NetworkPlace.isLocal(Inet6Address.getByAddress("mapped", mapped, 0))).isTrue();
  }
}
