import { mount, unmount } from 'svelte';
import Resources from './Resources.svelte';

export function start(place, src) {
  const app = mount(Resources, { target: place, props: { src } });
  return () => void unmount(app);
}
