import { useState } from 'react';
import { createRoot } from 'react-dom/client';

type Work = { readonly id: number; readonly date: string; readonly client: string };

const rowHeight = 28;
const listHeight = 700;

const workOf = (id: number): Work => ({
  id,
  date: `2026-${String(1 + (id % 12)).padStart(2, '0')}-01`,
  client: `Kund ${String(id % 200)}`,
});

const Cells = ({ work }: { readonly work: Work }) => (
  <>
    <td>{work.id}</td>
    <td>{work.date}</td>
    <td>{work.client}</td>
    <td>Uppgradera körplansmotorn</td>
    <td>1:30</td>
    <td>1 100,00 kr</td>
  </>
);

/** The floor of a start: two hundred rows and nothing else. */
const Rows = () => (
  <table>
    <tbody>
      {Array.from({ length: 200 }, (_, id) => (
        <tr key={id} data-bare-row={id}>
          <Cells work={workOf(id)} />
        </tr>
      ))}
    </tbody>
  </table>
);

/** The floor of a long list: a virtual list by hand, of rows that are all in memory. */
const LongList = ({ rows }: { readonly rows: readonly Work[] }) => {
  const [top, setTop] = useState(0);
  const first = Math.max(0, Math.floor(top / rowHeight) - 12);
  const shown = rows.slice(first, first + Math.ceil(listHeight / rowHeight) + 24);
  return (
    <div
      id="list"
      style={{ height: listHeight, overflow: 'auto' }}
      onScroll={(event) => setTop(event.currentTarget.scrollTop)}
    >
      <table>
        <tbody>
          <tr style={{ height: first * rowHeight }} />
          {shown.map((work) => (
            <tr key={work.id} style={{ height: rowHeight }}>
              <Cells work={work} />
            </tr>
          ))}
          <tr style={{ height: (rows.length - first - shown.length) * rowHeight }} />
        </tbody>
      </table>
    </div>
  );
};

const App = () => {
  const [rows, setRows] = useState<readonly Work[] | null>(null);
  const fill = (): void => setRows(Array.from({ length: 100_000 }, (_, id) => workOf(id)));
  return (
    <>
      <button type="button" onClick={fill}>
        List
      </button>
      {rows === null ? <Rows /> : <LongList rows={rows} />}
    </>
  );
};

const place = document.getElementById('root');
if (place !== null) createRoot(place).render(<App />);
