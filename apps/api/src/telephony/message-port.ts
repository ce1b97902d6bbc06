/** The border to whoever carries short texts to a phone. */
export interface MessagePort {
  /** False: nobody does, and texts are copied or printed. */
  readonly configured: boolean;
  /** Hands a text over; settles when the gateway has taken it. */
  readonly send: (number: string, text: string) => Promise<void>;
}

export const MESSAGE_PORT = Symbol('MessagePort');

/** What a centre has until it connects a gateway. */
export const NO_GATEWAY: MessagePort = {
  configured: false,
  send: () => Promise.reject(new Error('No gateway carries messages')),
};
