/**
 * Whether an IP address is one that anybody on the internet may reach, and nothing behind our own walls: no loopback, private, link-local,
 * shared, multicast, reserved or documentation network, and no IPv6 form of one. After the IANA special-purpose registries.
 */
import { BlockList, isIP } from 'node:net';

const CLOSED_4 = `0.0.0.0/8 10.0.0.0/8 100.64.0.0/10 127.0.0.0/8 169.254.0.0/16 172.16.0.0/12 192.0.0.0/24 192.0.2.0/24 192.31.196.0/24
  192.52.193.0/24 192.88.99.0/24 192.168.0.0/16 192.175.48.0/24 198.18.0.0/15 198.51.100.0/24 203.0.113.0/24 224.0.0.0/4 240.0.0.0/4
  168.63.129.16/32`.split(/\s+/u);

/** Only global unicast is open at all; within it, what is tunnelled (Teredo, 6to4), for documentation, or for use inside a network. */
const OPEN_6 = '2000::/3';
const CLOSED_6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20', '2620:4f:8000::/48'];

const listOf = (networks: readonly string[], family: 'ipv4' | 'ipv6'): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), family);
  }
  return list;
};

const closed4 = listOf(CLOSED_4, 'ipv4');
const open6 = listOf([OPEN_6], 'ipv6');
const closed6 = listOf(CLOSED_6, 'ipv6');

/** False for what is no address at all. An IPv4 address in an IPv6 one (`::ffff:10.0.0.1`, `64:ff9b::a00:1`) is not in global unicast. */
export function isPublicAddress(address: string): boolean {
  const family = isIP(address);
  if (family === 4) return !closed4.check(address, 'ipv4');
  return family === 6 && open6.check(address, 'ipv6') && !closed6.check(address, 'ipv6');
}
