package com.example.frameworks;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;
import java.util.Set;

/** A JAX-RS resource with codes as parameters. */
@Path("/")
public class Parameters {

  @GET
  @Path("open/{status}")
  public String open(
      @PathParam("status") AnyStatus status,
      @QueryParam("level") Set<AnyLevel> levels,
      @QueryParam("ticket") AnyTicket ticket) {
    return status + "|" + levels + "|" + ticket;
  }

  @GET
  @Path("closed/{status}")
  public String closed(
      @PathParam("status") Status status,
      @QueryParam("level") Level level,
      @QueryParam("language") Language language) {
    return status + "|" + level + "|" + language;
  }
}
