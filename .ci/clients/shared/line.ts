/** A line to the server that counts requests and can be cut, as by a network that fails or a server that restarts. */
import { once } from "node:events";
import { connect, createServer, type AddressInfo, type Socket } from "node:net";

export class Line {
  requests = 0;
  private isCut = false;
  private readonly sockets = new Set<Socket>();
  private readonly listener = createServer((near) => this.join(near));

  constructor(private readonly server: URL) {}

  /** The address at which clients reach the server. */
  async open(): Promise<string> {
    await once(this.listener.listen(0, "127.0.0.1"), "listening");
    return `http://127.0.0.1:${(this.listener.address() as AddressInfo).port}`;
  }

  /** Break every connection, and refuse new ones until `mend`. */
  cut(): void {
    this.isCut = true;
    for (const socket of this.sockets) socket.destroy();
  }

  mend(): void {
    this.isCut = false;
  }

  close(): void {
    this.cut();
    this.listener.close();
  }

  private join(near: Socket): void {
    if (this.isCut) return void near.destroy();
    const far = connect(Number(this.server.port), this.server.hostname);
    near.on("data", (chunk) => (this.requests += /^(GET|POST) /.test(chunk.toString("latin1")) ? 1 : 0));
    this.forward(near, far);
    this.forward(far, near);
  }

  private forward(from: Socket, to: Socket): void {
    this.sockets.add(from);
    from.pipe(to);
    from.on("error", () => to.destroy());
    from.on("close", () => this.sockets.delete(from) && to.destroy());
  }
}
