import { type ChildProcess, spawn } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";

/** Where nginx is, if it is: `npm run services` unpacks one and prints its path. */
export const nginxProgram = (): string | undefined => [process.env["NGINX"] ?? "", "/usr/sbin/nginx"].find((path) => existsSync(path));

/** Starts nginx in front of the ports; a server that does not answer is passed over, for uploads too: the same bytes twice are one resume. */
export async function startNginx(program: string, folder: string, port: number, behind: readonly number[]): Promise<ChildProcess> {
  const home = join(folder, "nginx");
  await mkdir(home);
  const paths = ["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${join(home, name)};`);
  await writeFile(
    join(home, "nginx.conf"),
    `daemon off; pid ${join(home, "pid")}; error_log ${join(home, "error.log")} crit; worker_processes 1;
events { worker_connections 1024; }
http {
  access_log off; client_max_body_size 30m; ${paths.join(" ")}
  upstream candor { ${behind.map((other) => `server 127.0.0.1:${other} max_fails=1 fail_timeout=1s;`).join(" ")} }
  server {
    listen 127.0.0.1:${port};
    location / {
      proxy_pass http://candor; proxy_http_version 1.1;
      proxy_set_header Host $http_host;
      proxy_connect_timeout 2s; proxy_read_timeout 60s;
      proxy_next_upstream error timeout http_502 http_503 non_idempotent;
    }
  }
}
`,
  );
  const running = spawn(program, ["-p", home, "-c", join(home, "nginx.conf"), "-e", join(home, "error.log")], { stdio: "ignore" });
  await new Promise<void>((resolve, reject) => {
    running.once("error", reject);
    running.once("exit", (code) => reject(new Error(`nginx ended with ${code}; see ${home}/error.log`)));
    setTimeout(resolve, 500);
  });
  return running;
}
