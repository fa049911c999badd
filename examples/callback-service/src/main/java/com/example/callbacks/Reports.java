package com.example.callbacks;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface Reports extends JpaRepository<Report, Long> {

  List<Report> findTop200ByMessageOrderByIdDesc(Message message);
}
