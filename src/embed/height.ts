/** What a frame tells the page around it, and is asked for by it. */
export const HEIGHT = 'resource-list-height';

export interface HeightMessage {
  readonly type: typeof HEIGHT;
  /** In CSS pixels. A question has none. */
  readonly height?: number;
}

/** Whether somebody has sent such a message: anybody may send anything. */
export const isHeightMessage = (data: unknown): data is HeightMessage =>
  typeof data === 'object' && data !== null && (data as HeightMessage).type === HEIGHT;
