package com.example.callbacks;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The page of one message: its current state, and all that was reported of it. */
@Controller
class MessagePage {

  private final Messages messages;
  private final Reports reports;

  MessagePage(Messages messages, Reports reports) {
    this.messages = messages;
    this.reports = reports;
  }

  @GetMapping("/messages/{id}")
  @Transactional(readOnly = true)
  public String show(@PathVariable long id, Model model) {
    Message message =
        messages.findById(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    model.addAttribute("message", message);
    model.addAttribute(
        "rows",
        reports.findTop200ByMessageOrderByIdDesc(message).stream().map(ReportRow::of).toList());
    return "message";
  }
}
