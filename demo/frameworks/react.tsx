import { useState } from 'react';
import { createRoot } from 'react-dom/client';
import type {} from 'resource-list/react';
import 'resource-list';

function Resources({ src }: { src: string }) {
  const [count, setCount] = useState<number>();
  const [short, setShort] = useState(false);
  return (
    <>
      <p>{count === undefined ? 'Loading' : `${count} in all`}</p>
      <button onClick={() => setShort(!short)}>Two at a time</button>
      <resource-list
        src={src}
        headingLevel={3}
        pageSize={short ? 2 : 50}
        no-filters={short}
        onresource-list-load={(event) => setCount(event.total)}
      >
        <a href="https://agency.example/resources">Resources for task forces</a>
      </resource-list>
    </>
  );
}

export function start(place: Element, src: string): () => void {
  const root = createRoot(place);
  root.render(<Resources src={src} />);
  return () => root.unmount();
}
