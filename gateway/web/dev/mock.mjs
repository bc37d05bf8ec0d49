// A small API server for working on the browser application without the suite: npm run mock
// Sign in with any user name and the password "demo". With dist built it serves the application too.
import { createServer } from "node:http";
import { createReadStream, existsSync, statSync } from "node:fs";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";
import { createMock } from "./mock/handler.mjs";

const port = Number(process.env.PORT ?? 8100);
const dist = fileURLToPath(new URL(process.env.DIST ? `../${process.env.DIST}` : "../dist", import.meta.url));
const mock = createMock();
const types = { ".html": "text/html; charset=utf-8", ".js": "text/javascript", ".css": "text/css", ".svg": "image/svg+xml", ".json": "application/json" };
const policy = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; connect-src 'self'; font-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

function file(url, response) {
  const wanted = join(dist, normalize(url.pathname));
  const path = existsSync(wanted) && statSync(wanted).isFile() ? wanted : join(dist, "index.html");
  response.writeHead(200, { "Content-Type": types[extname(path)] ?? "application/octet-stream", "Content-Security-Policy": policy });
  createReadStream(path).pipe(response);
}

function stream(request, response) {
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" });
  response.write(": open\n\n");
  const stop = mock.subscribe((change) => response.write(`event: change\ndata: ${JSON.stringify(change)}\n\n`));
  request.on("close", stop);
}

async function api(request, response, url) {
  const chunks = [];
  for await (const chunk of request) chunks.push(chunk);
  const text = Buffer.concat(chunks).toString();
  const answer = mock.handle(request.method, url, text ? JSON.parse(text) : {}, new Headers(request.headers));
  response.writeHead(answer.status, { "Content-Type": answer.type });
  response.end(answer.body === null ? undefined : JSON.stringify(answer.body));
}

createServer((request, response) => {
  const url = new URL(request.url, "http://localhost");
  if (url.pathname === "/api/v1/stream") return stream(request, response);
  if (url.pathname.startsWith("/api/")) return void api(request, response, url);
  return file(url, response);
}).listen(port, "127.0.0.1", () => console.log(`http://127.0.0.1:${port}`));
