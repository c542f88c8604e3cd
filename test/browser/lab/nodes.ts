import { type CDPSession, ProtocolError } from 'puppeteer-core';

/** The object behind a node that stood in the page a moment ago; `null` where it has left since. */
export async function objectOf(session: CDPSession, backendNodeId: number): Promise<string | null> {
  try {
    const { object } = await session.send('DOM.resolveNode', { backendNodeId });
    return object.objectId ?? null;
  } catch (error) {
    if (error instanceof ProtocolError && /No node with given id/.test(error.message)) return null;
    throw error;
  }
}
