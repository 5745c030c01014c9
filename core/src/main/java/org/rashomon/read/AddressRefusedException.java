package org.rashomon.read;

import java.net.UnknownHostException;

/** An address that is not asked, whatever is there: it lies beyond what the fetch may reach. Asking again is no use. */
public final class AddressRefusedException extends UnknownHostException {
  private static final long serialVersionUID = 1L;

  AddressRefusedException(String message) {
    super(message);
  }
}
