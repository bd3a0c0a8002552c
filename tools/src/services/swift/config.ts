export type Ports = {
  readonly proxy: number;
  readonly account: number;
  readonly container: number;
  readonly object: number;
  readonly memcached: number;
};

/** The three stores behind the proxy, each with a ring of its own. */
export const STORES = ["account", "container", "object"] as const;

/** Swift's configuration files by name: one server of each kind on loopback, files below `home/devices`, one account. */
export function swiftConfig(home: string, ports: Ports, password: string): Record<string, string> {
  const server = (port: number) =>
    `[DEFAULT]\nbind_ip = 127.0.0.1\nbind_port = ${port}\nswift_dir = ${home}/etc\nworkers = 1\nlog_level = ERROR\n`;
  const stores = STORES.map((name) => [
    `${name}.conf`,
    `${server(ports[name])}devices = ${home}/devices\nmount_check = false\n[pipeline:main]\npipeline = ${name}-server\n[app:${name}-server]\nuse = egg:swift#${name}\n`,
  ]);
  return {
    ...Object.fromEntries(stores),
    "swift.conf": "[swift-hash]\nswift_hash_path_suffix = candor\n[storage-policy:0]\nname = only\ndefault = yes\n",
    "proxy.conf": `${server(ports.proxy)}[pipeline:main]
pipeline = catch_errors cache s3api tempauth proxy-server
[app:proxy-server]
use = egg:swift#proxy
account_autocreate = true
[filter:tempauth]
use = egg:swift#tempauth
user_candor_tests = ${password} .admin
[filter:s3api]
use = egg:swift#s3api
[filter:catch_errors]
use = egg:swift#catch_errors
[filter:cache]
use = egg:swift#memcache
memcache_servers = 127.0.0.1:${ports.memcached}
`,
  };
}
