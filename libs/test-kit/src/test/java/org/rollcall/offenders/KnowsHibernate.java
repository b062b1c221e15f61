package org.rollcall.offenders;

import org.hibernate.reactive.mutiny.Mutiny;

class KnowsHibernate {
  boolean open(Mutiny.Session session) {
    return session.isOpen();
  }
}
