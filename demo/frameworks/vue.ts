import { createApp } from 'vue';
import Resources from './Resources.vue';

export function start(place: Element, src: string): () => void {
  const app = createApp(Resources, { src });
  app.mount(place);
  return () => app.unmount();
}
