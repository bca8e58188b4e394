import { OutboxStorageError } from './errors.ts';
import type { StoredItem } from './item.ts';

/** Who sends, where the browser has no Web Locks. */
interface Lease {
  holder: string;
  /** Milliseconds since 1970. */
  until: number;
}

const items = 'items';
const leases = 'leases';

function storageError(error: unknown): OutboxStorageError {
  const full = (error as Partial<Error> | null)?.name === 'QuotaExceededError';
  return new OutboxStorageError(full ? 'storage-full' : 'storage-denied', error);
}

/** What the tabs of a site share: the waiting submissions in IndexedDB. Every change is one transaction. */
export interface Store {
  all(): Promise<StoredItem[]>;
  add(item: StoredItem): Promise<void>;
  /** Changes an item that is still there, and gives it; what was removed meanwhile stays removed. */
  change(id: string, change: (item: StoredItem) => StoredItem): Promise<StoredItem | undefined>;
  remove(ids: readonly string[]): Promise<void>;
  clear(): Promise<void>;
  /** Takes or renews the lease unless somebody else holds it; 0 milliseconds give it back. @returns until when it is taken, by whomever */
  lease(holder: string, milliseconds: number): Promise<Lease>;
  close(): void;
}

/** @throws OutboxStorageError */
export async function openStore(name: string): Promise<Store> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const open = indexedDB.open(name, 1);
    open.onupgradeneeded = () => {
      open.result.createObjectStore(items, { keyPath: 'id' });
      open.result.createObjectStore(leases);
    };
    open.onsuccess = () => {
      resolve(open.result);
    };
    open.onerror = () => {
      reject(storageError(open.error));
    };
  }).catch((error: unknown) => {
    // Where storage is switched off, `indexedDB` is missing or throws.
    throw error instanceof OutboxStorageError ? error : storageError(error);
  });
  // Another version of this package may want to change the database while this tab is open.
  database.onversionchange = () => {
    database.close();
  };

  /** Resolves when everything that `work` did is stored for good. */
  function transact<Result = undefined>(
    mode: IDBTransactionMode,
    store: string,
    work: (store: IDBObjectStore, done: (result: Result) => void) => void,
  ): Promise<Result> {
    return new Promise<Result>((resolve, reject) => {
      const transaction = database.transaction(store, mode, { durability: 'strict' });
      let result: Result | undefined;
      transaction.oncomplete = () => {
        resolve(result as Result);
      };
      transaction.onabort = () => {
        reject(storageError(transaction.error));
      };
      work(transaction.objectStore(store), (each) => (result = each));
    }).catch((error: unknown) => {
      throw error instanceof OutboxStorageError ? error : storageError(error);
    });
  }

  return {
    all: () =>
      transact('readonly', items, (store, done) => {
        const asked = store.getAll() as IDBRequest<StoredItem[]>;
        asked.onsuccess = () => {
          done(asked.result.sort((a, b) => a.createdAt - b.createdAt));
        };
      }),
    add: (item) => transact('readwrite', items, (store) => store.add(item)),
    change: (id, change) =>
      transact('readwrite', items, (store, done) => {
        const asked = store.get(id) as IDBRequest<StoredItem | undefined>;
        asked.onsuccess = () => {
          if (!asked.result) return;
          const changed = change(asked.result);
          store.put(changed);
          done(changed);
        };
      }),
    remove: (ids) =>
      transact('readwrite', items, (store) => {
        for (const id of ids) store.delete(id);
      }),
    clear: () => transact('readwrite', items, (store) => store.clear()),
    lease: (holder, milliseconds) =>
      transact('readwrite', leases, (store, done) => {
        const asked = store.get('sender') as IDBRequest<Lease | undefined>;
        asked.onsuccess = () => {
          const now = Date.now();
          const held = asked.result;
          // A lease that ends later than any lease can comes from a clock that was put back.
          const isTaken = held && held.holder !== holder && held.until > now && held.until < now + 10 * 60_000;
          const next = isTaken ? held : { holder, until: now + milliseconds };
          if (!isTaken) store.put(next, 'sender');
          done(next);
        };
      }),
    close: () => {
      database.close();
    },
  };
}
