import { createApp } from 'vue';
import Resources from './Resources.vue';

export function start(place, src) {
  const app = createApp(Resources, { src });
  app.mount(place);
  return () => app.unmount();
}
