import { setTimeout as sleep } from 'node:timers/promises';

/** A slow line: milliseconds until an answer begins, and bytes in a second for all answers together. */
export const LATENCY = 150;
const BYTES_PER_SECOND = 1_600_000 / 8;
/** Bytes that are sent in one piece, as in a packet. */
const PACKET = 1460;

/** A line that answers share as browsers share it: each gets a packet in its turn. */
export class Line {
  #waiting = [];
  #isSending = false;

  /** Sends a body after the latency; `response` has its head already. */
  async send(response, body) {
    await sleep(LATENCY);
    response.flushHeaders();
    this.#waiting.push({ response, body, sent: 0 });
    if (!this.#isSending) await this.#drain();
  }

  async #drain() {
    this.#isSending = true;
    let free = performance.now();
    while (this.#waiting.length > 0) {
      const answer = this.#waiting.shift();
      const { response, body, sent } = answer;
      const packet = body.subarray(sent, sent + PACKET);
      free += (packet.length / BYTES_PER_SECOND) * 1000;
      // Timers keep to milliseconds only, so that what is late is made up for by the next.
      const wait = free - performance.now();
      if (wait > 1) await sleep(wait);
      answer.sent += packet.length;
      if (answer.sent < body.length) {
        response.write(packet);
        this.#waiting.push(answer);
      } else response.end(packet);
    }
    this.#isSending = false;
  }
}
